import { setupSmtpServer } from '@statuary/smtp-mock'
import { UserError } from '../user-error.js'
import { createApi } from './api.js'
import { createHostGuard } from './host-guard.js'
import { createHttpServer, type OnAnswer } from './http-server.js'

/** Where and how to serve. */
export interface ServeOptions {
  readonly host: string
  /** 0 picks a free one. */
  readonly httpPort: number
  readonly smtpPort: number
  /** Names that the API answers to besides loopback and `host`. */
  readonly allowHosts: readonly string[]
  readonly onAnswer?: OnAnswer
}

/** What serves, until it is closed. */
export interface Running {
  /** `http://127.0.0.1:8080` */
  readonly http: string
  /** `smtp://127.0.0.1:2525` */
  readonly smtp: string
  readonly mail: ReturnType<typeof setupSmtpServer>
  close(): Promise<void>
}

/**
 * Starts the HTTP and the SMTP server; if one can not start, none is left running.
 *
 * @throws {UserError} if a port is taken or may not be used.
 */
export async function startServers(options: ServeOptions): Promise<Running> {
  const { host, httpPort, smtpPort, allowHosts } = options
  const guard = createHostGuard([host, ...allowHosts])
  const mail = setupSmtpServer()
  const { url: smtp } = await mail.listen({ host, port: smtpPort }).catch((error) => {
    throw whyNotListening(error, host, smtpPort, '--smtp-port')
  })
  const server = createHttpServer(createApi(guard, smtp), options.onAnswer)
  const port = await server.listen(httpPort, host).catch(async (error) => {
    await mail.close()
    throw whyNotListening(error, host, httpPort, '--http-port')
  })
  return {
    http: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    smtp,
    mail,
    close: async () => {
      await Promise.all([server.close(), mail.close()])
    },
  }
}

function whyNotListening(
  error: NodeJS.ErrnoException,
  host: string,
  port: number,
  option: string,
): Error {
  const other = `Give another with ${option} ${port < 65535 ? port + 1 : 0}, or ${option} 0 for any free one.`
  switch (error.code) {
    case 'EADDRINUSE':
      return new UserError(`Port ${port} on ${host} is taken. ${other}`)
    case 'EACCES':
      return new UserError(
        `Port ${port} on ${host} may not be used: ports below 1024 are for root. ${other}`,
      )
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new UserError(
        `${host} is no address of this machine. Give --host 127.0.0.1, or an address that it has.`,
      )
    default:
      return error
  }
}
