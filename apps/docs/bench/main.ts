// Builds the site as `npm run build` does, and says what a page costs; see CONTRIBUTING.
import { execFile } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { dist } from '../scripts/serve-site.ts'

/** What all pages in all languages may take, on 2 cores that have nothing else to do. */
const mostSeconds = 90

const templates = {
  'HTTP status': 'http/503.html',
  'SMTP reply': 'smtp/503.html',
  matrix: 'contracts.html',
  'undefined codes': 'smtp/undefined.html',
  guide: 'guides/quick-start.html',
  'API reference': 'api/core.html',
  front: 'index.html',
}

const cwd = fileURLToPath(new URL('..', import.meta.url))
const run = promisify(execFile)
const steps = {
  'API reference from docstrings': ['node', 'scripts/api-reference.ts'],
  changelog: ['node', 'scripts/changelog.ts'],
  'pages, search and sitemap': ['astro', 'build'],
  'pages as Markdown': ['node', 'scripts/markdown-pages.ts'],
  'pictures of pages, those kept before aside': ['node', 'scripts/pictures.ts'],
  'numbers that lead on': ['node', 'scripts/numbers.ts'],
}

/** What is no page itself. */
const before = 2

let total = 0
let ofPages = 0
for (const [index, [name, [command = '', ...args]]] of Object.entries(steps).entries()) {
  const started = performance.now()
  await run(command, args, { cwd, maxBuffer: 2 ** 26 })
  const seconds = (performance.now() - started) / 1000
  total += seconds
  if (index >= before) ofPages += seconds
  console.log(`${seconds.toFixed(1).padStart(6)} s  ${name}`)
}

const pages = globSync('**/*.md', { cwd: dist }).length
console.log(
  `${total.toFixed(1).padStart(6)} s  in all: ${pages} pages, ${((total * 1000) / pages).toFixed(0)} ms each, ${cpus().length} cores\n`,
)
for (const [name, file] of Object.entries(templates)) {
  const html = readFileSync(`${dist}/${file}`)
  const compressed = gzipSync(html).length
  console.log(
    `${kB(html.length)} of HTML, ${kB(compressed)} compressed  ${name} (/${file.replace('.html', '')})`,
  )
}
if (ofPages > mostSeconds) {
  console.error(`The pages took longer than ${mostSeconds} s.`)
  process.exitCode = 1
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).padStart(6)} kB`
}
