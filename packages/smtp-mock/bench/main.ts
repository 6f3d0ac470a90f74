import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { benchGreeting } from './greeting.ts'
import { benchMessages } from './messages.ts'

const peers = fileURLToPath(new URL('./peers/', import.meta.url))
if (!existsSync(`${peers}/node_modules`)) {
  console.log('Installing smtp-server, smtp-tester and MailDev to compare with ...\n')
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: peers })
}

console.log(
  'Each figure is the median of its rounds; the servers take turns in one run, and a ratio is the median of the ratios of the turns.\n',
)
await benchGreeting()
await benchMessages()
