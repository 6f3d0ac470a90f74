import { UserError } from '../user-error.js'

/** Says why a server cannot listen, and which option to change. */
export function whyNotListening(
  error: NodeJS.ErrnoException,
  host: string,
  port: number,
  option: string,
): Error {
  const other = `Give another with ${option} ${port < 65535 ? port + 1 : 0}, or ${option} 0 for any free one.`
  switch (error.code) {
    case 'EADDRINUSE':
      return new UserError(`Port ${port} on ${host} is in use. ${other}`)
    case 'EACCES':
      return new UserError(
        `Port ${port} on ${host} may not be used: ports below 1024 are reserved for root. ${other}`,
      )
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new UserError(
        `${host} is not an address of this machine. Give --host 127.0.0.1, or an address that it has.`,
      )
    default: {
      // Those of the SMTP mock come with advice for those who call it; the cause is the system's.
      const { message } = (error.cause ?? error) as Error
      const advice =
        error.code === 'EINVAL'
          ? ' A link-local address has to name its interface: fe80::1%eth0.'
          : ''
      const explained = new UserError(
        `Port ${port} on ${host} cannot be listened on: ${message}.${advice}`,
      )
      return Object.assign(explained, { code: error.code })
    }
  }
}
