// Serves the site beside what `statuary serve` serves, until Ctrl-C; npm start runs it.
import { serveSite } from './serve-site.ts'

const { sitePort, rest } = readArguments(process.argv.slice(2))
const isJson = rest.includes('--json')

try {
  const site = await serveSite({ port: sitePort })
  if (isJson) console.log(JSON.stringify({ site: site.url }))
  else if (!rest.includes('--quiet')) {
    console.log(`Site  ${site.url}  a page per status and per reply, in English and German\n`)
  }
  const signals = ['SIGINT', 'SIGTERM'] as const
  const close = () => {
    // Without a listener the next signal, of either kind, ends the process at once.
    for (const signal of signals) process.removeListener(signal, close)
    void site.close()
  }
  for (const signal of signals) process.on(signal, close)
  if (rest.includes('--stop-with-stdin')) process.stdin.once('end', close)
  // The inbox links to the pages of replies.
  process.env.STATUARY_SITE_URL ??= site.url
  // The command line runs in this process: each of the two closes its own on a signal.
  process.argv.splice(2, Number.POSITIVE_INFINITY, 'serve', ...rest)
  const commandLine = new URL('../../../packages/cli/dist/main.js', import.meta.url)
  await import(commandLine.href)
  if (process.exitCode) await site.close()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

/** Takes `--site-port` out; all else is for `statuary serve`. */
function readArguments(args: readonly string[]) {
  const index = args.indexOf('--site-port')
  if (index === -1) return { sitePort: 8081, rest: [...args] }
  const text = args[index + 1] ?? ''
  const sitePort = Number(text)
  if (!/^\d+$/.test(text) || sitePort > 65535) {
    console.error('--site-port takes a port, a whole number from 0 to 65535; 0 picks a free one.')
    process.exit(1)
  }
  return { sitePort, rest: args.toSpliced(index, 2) }
}
