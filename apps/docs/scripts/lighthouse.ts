// Holds one page of each template to Lighthouse's marks on a phone, with the system's Chromium;
// npm run lighthouse runs it on the built site.
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { isRequired } from '../../../test/is-required.ts'
import { serveSite } from './serve-site.ts'

const templates = [
  '/',
  '/http/429',
  '/smtp/503',
  '/compare/http-502-503-504',
  '/exceptions/SMTPRecipientsRefused',
]
/** The least mark of each category. */
const least: Readonly<Record<string, number>> = {
  performance: 95,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
}
/** A mark for performance that falls short may be the machine's: so often a page is tried. */
const mostRuns = 3
/** What Lighthouse takes for the machine whose processor it slows down to that of a phone. */
const usual = { benchmarkIndex: 1500, cpuSlowdown: 4 }

const chromePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
if (!existsSync(chromePath)) {
  console.log(`Lighthouse was not run: no Chromium at ${chromePath}; set CHROMIUM_PATH.`)
  process.exit(isRequired('chromium') ? 1 : 0)
}

const site = await serveSite({ port: 0 })
const host = await serveCompressed(site.url)
const chrome = await launch({
  chromePath,
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic'],
})
try {
  for (const path of templates) {
    const faults = await judge(path)
    if (faults.length > 0) process.exitCode = 1
    for (const fault of faults) console.log(`  ${fault}`)
  }
} finally {
  chrome.kill()
  host.close()
  await site.close()
}

/** Gives what falls short on a page. */
async function judge(path: string): Promise<string[]> {
  let cpuSlowdownMultiplier = usual.cpuSlowdown
  for (let run = 1; ; run++) {
    const result = await lighthouse(`${host.url}${path}`, {
      port: chrome.port,
      logLevel: 'silent',
      throttling: { cpuSlowdownMultiplier },
    })
    if (result === undefined) throw new Error(`Lighthouse gave no result for ${path}.`)
    const { categories, audits, environment } = result.lhr
    const marks = Object.keys(least).map((id) => ({
      id,
      mark: Math.round((categories[id]?.score ?? 0) * 100),
    }))
    console.log(
      `${path}  ${marks.map(({ id, mark }) => `${id} ${mark}`).join(', ')}  (machine ${Math.round(environment.benchmarkIndex)}, slowed down ${cpuSlowdownMultiplier.toFixed(1)} times)`,
    )
    const short = marks.filter(({ id, mark }) => mark < (least[id] ?? 0))
    const isNoise = short.length === 1 && short[0]?.id === 'performance'
    if (isNoise && run < mostRuns) {
      // A machine that is busy or slow is not slowed down as much again.
      const share = environment.benchmarkIndex / usual.benchmarkIndex
      cpuSlowdownMultiplier = usual.cpuSlowdown * Math.min(1, Math.max(0.25, share))
      continue
    }
    return short.flatMap(({ id }) =>
      (categories[id]?.auditRefs ?? [])
        .filter(({ weight }) => weight > 0)
        .map(({ id: audit }) => audits[audit])
        .filter((audit) => audit !== undefined && audit.score !== null && audit.score < 0.9)
        .map((audit) => `${id}: ${audit?.title} ${audit?.displayValue ?? ''}`),
    )
  }
}

/** Serves the site compressed, as every host does: what is transferred counts. */
async function serveCompressed(origin: string) {
  const server = createServer(async (request, response) => {
    const answer = await fetch(origin + request.url, { redirect: 'manual' })
    const octets = gzipSync(Buffer.from(await answer.arrayBuffer()))
    const type = answer.headers.get('content-type') ?? 'application/octet-stream'
    response.writeHead(answer.status, { 'Content-Type': type, 'Content-Encoding': 'gzip' })
    response.end(octets)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
