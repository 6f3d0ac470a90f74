// Draws the picture of each built page, which its og:image names; the build runs it.
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { cpus } from 'node:os'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'node-html-parser'
import { drawPicture, type PictureWords } from '../src/trust/picture.ts'
import { dist } from './serve-site.ts'

const cache = fileURLToPath(
  new URL('../../../node_modules/.cache/statuary/pictures/', import.meta.url),
)
mkdirSync(cache, { recursive: true })

/** What a picture depends on besides its words. */
const maker = createHash('sha256').update(
  readFileSync(new URL('../src/trust/picture.ts', import.meta.url)),
)
for (const name of ['satori', 'sharp', '@fontsource/inter']) maker.update(versionOf(name))
const made = maker.digest('hex')

/** The words of each picture, by its place in the site. */
const pictures = new Map<string, PictureWords>()
for (const file of globSync('**/*.html', { cwd: dist })) {
  const html = readFileSync(`${dist}/${file}`, 'utf8')
  const head = parse(html.slice(0, html.indexOf('</head>')))
  const said = (name: string) =>
    head.querySelector(`meta[property="${name}"]`)?.getAttribute('content') ?? ''
  const image = said('og:image')
  if (image === '' || /\/all\.html$/.test(file)) continue
  const tone = html.match(/class="status-title" data-tone="(\w+)"/)?.[1] as PictureWords['tone']
  const words = { title: said('og:title'), description: said('og:description'), tone }
  pictures.set(new URL(image).pathname, words)
}

let drawn = 0
const waiting = [...pictures]
await Promise.all(
  cpus().map(async () => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) await write(...next)
  }),
)
console.log(`${pictures.size} pictures, ${drawn} of them drawn anew`)

async function write(place: string, words: PictureWords): Promise<void> {
  const hash = createHash('sha256').update(made).update(JSON.stringify(words)).digest('hex')
  const kept = `${cache}${hash}.png`
  const isKept = existsSync(kept)
  const picture = isKept ? readFileSync(kept) : await drawPicture(words)
  if (!isKept) {
    writeFileSync(kept, picture)
    drawn++
  }
  mkdirSync(dirname(dist + place), { recursive: true })
  writeFileSync(dist + place, picture)
}

function versionOf(name: string): string {
  const require = createRequire(import.meta.url)
  const paths = require.resolve.paths(name) ?? []
  const file = paths.map((path) => `${path}/${name}/package.json`).find((path) => existsSync(path))
  if (file === undefined) throw new Error(`${name} is not installed. Run npm install.`)
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}
