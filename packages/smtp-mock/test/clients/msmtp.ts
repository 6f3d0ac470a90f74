import type { MailClient } from './mail-client.ts'
import { missing, runProgram } from './run-program.ts'

export const msmtp: MailClient = {
  name: 'msmtp',
  needs: 'msmtp',
  pipelines: true,
  prepare: async () => missing('msmtp', ['--version'], 'apt-get install msmtp brings it.'),
  send({ host, port, from, to, content, authority, login }) {
    const args = [`--host=${host}`, `--port=${port}`, `--from=${from}`, '--domain=client.test']
    if (authority) args.push('--tls=on', '--tls-starttls=on', `--tls-trust-file=${authority}`)
    if (login) {
      args.push('--auth=plain', `--user=${login.user}`, `--passwordeval=echo ${login.password}`)
    }
    return runProgram('msmtp', [...args, '--', ...to], content.replaceAll('\r\n', '\n'))
  },
}
