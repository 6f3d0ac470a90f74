import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { build } from 'esbuild'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeInChromium, launchChromium, patience } from '../../../test/chromium.ts'
import type { Outcome } from './behaviour/harness.ts'
import { createProjects, readContracts } from './projects.ts'

const versions = ['2', '3'] as const

describeInChromium('in Chromium, with the worker of MSW', () => {
  let projects: Awaited<ReturnType<typeof createProjects>>
  let browser: Browser

  beforeAll(async () => {
    ;[projects, browser] = await Promise.all([createProjects(versions), launchChromium()])
  })

  afterAll(async () => {
    await browser?.close()
    projects?.remove()
  })

  test.each(versions)('msw@%s shows every behaviour that a browser can see', async (version) => {
    const site = await servePage(projects.path(version))
    const page = await browser.newPage()
    page.setDefaultTimeout(patience)
    try {
      await page.goto(site.url)
      const run = (major: number) => globalThis.runInBrowser(major)
      const outcomes = await page.evaluate(run, Number(version))
      expect(outcomes.filter(({ error }) => error !== undefined)).toEqual([])
      expect(outcomes.length).toBeGreaterThan(readContracts().length * 2 + 25)
      expect(gapsOf(outcomes)).toMatchSnapshot('what a browser does not show')
    } finally {
      await page.close()
      site.close()
    }
  })
})

function gapsOf(outcomes: readonly Outcome[]): string[] {
  return outcomes.flatMap(({ name, gap }) => (gap === undefined ? [] : [`${name}: ${gap}`]))
}

declare global {
  var runInBrowser: (major: number) => Promise<Outcome[]>
}

/** Serves the suite, and the worker that the installed MSW brings. */
async function servePage(project: string) {
  const { outputFiles } = await build({
    entryPoints: [join(project, 'main-browser.ts')],
    bundle: true,
    format: 'esm',
    conditions: ['browser'],
    write: false,
    logLevel: 'error',
  })
  const worker = readFileSync(join(project, 'node_modules/msw/lib/mockServiceWorker.js'))
  const files: Record<string, [string, string | Uint8Array]> = {
    '/': ['text/html', '<!doctype html><script type="module" src="/page.js"></script>'],
    '/page.js': ['text/javascript', outputFiles[0]?.contents ?? ''],
    '/mockServiceWorker.js': ['text/javascript', worker],
  }
  const server = createServer((request, response) => {
    const [type, content] = files[request.url ?? ''] ?? []
    if (type === undefined) response.writeHead(404).end()
    else response.writeHead(200, { 'Content-Type': type }).end(content)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
