import type { MailClient } from './mail-client.ts'
import { missing, runProgram } from './run-program.ts'

export const curl: MailClient = {
  name: 'curl',
  needs: 'curl',
  prepare: async () => missing('curl', ['--version'], 'apt-get install curl brings it.'),
  send({ host, port, from, to, content, authority, login }) {
    const args = ['-sv', '--url', `smtp://${host}:${port}/client.test`, '--mail-from', from]
    for (const recipient of to) args.push('--mail-rcpt', recipient)
    if (authority) args.push('--ssl-reqd', '--cacert', authority)
    if (login) args.push('--user', `${login.user}:${login.password}`)
    return runProgram('curl', [...args, '--upload-file', '-'], content)
  },
}
