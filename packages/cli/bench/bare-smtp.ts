// The peer of the SMTP mock: smtp-server as it comes.
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

const server = new SMTPServer({ authOptional: true, logger: false })
server.listen(0, '127.0.0.1', () =>
  console.log(`smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`),
)
process.once('SIGTERM', () => process.exit(0))
