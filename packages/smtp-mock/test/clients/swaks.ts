import type { MailClient } from './mail-client.ts'
import { missing, runProgram } from './run-program.ts'

export const swaks: MailClient = {
  name: 'swaks',
  needs: 'swaks',
  pipelines: true,
  prepare: async () =>
    missing('swaks', ['--version'], 'apt-get install swaks brings it.') ??
    missing('perl', ['-MNet::SSLeay', '-e1'], 'apt-get install libnet-ssleay-perl brings it.'),
  send({ host, port, from, to, content, authority, login }) {
    const args = ['--server', host, '--port', String(port), '--helo', 'client.test', '--pipeline']
    args.push('--from', from, '--to', to.join(','), '--data', '-')
    if (authority) args.push('--tls', '--tls-verify', '--tls-ca-path', authority)
    if (login) args.push('--auth', '--auth-user', login.user, '--auth-password', login.password)
    return runProgram('swaks', args, content)
  },
}
