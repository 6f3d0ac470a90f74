import { EventEmitter } from 'node:events'
import type { SmtpMockEvents } from './events.js'
import { explainListenError } from './explain-listen-error.js'
import { MockServer } from './server.js'

/** How a mock server is set up. */
export interface SmtpMockOptions {
  /** The server's name in its greeting and other replies; `localhost` if left out. */
  readonly domain?: string
}

/** Where a mock server should listen. */
export interface ListenOptions {
  /** A name or an address of this machine; `127.0.0.1` if left out. */
  readonly host?: string
  /** 0 to 65535; 0, as if left out, picks a free one. */
  readonly port?: number
}

/** Where a mock server listens. */
export interface ListeningAddress {
  readonly host: string
  readonly port: number
  /** `smtp://127.0.0.1:2525` */
  readonly url: string
}

/** A mock server that was set up; it may listen and close any number of times. */
export interface SmtpMock {
  /** Keeps its listeners when the server closes. */
  readonly events: EventEmitter<SmtpMockEvents>
  /**
   * Starts to listen.
   *
   * @throws {Error} if the server listens already, or the address can not be had; the message names
   * it and the next step, `code` is the system's (`EADDRINUSE`, `EACCES`).
   */
  listen(options?: ListenOptions): Promise<ListeningAddress>
  /** Ends open connections at once with a 421, and leaves nothing running; does nothing if closed. */
  close(): Promise<void>
}

/**
 * Sets up an SMTP server for tests, which does not listen yet: it takes mail for any address, with
 * any credentials or none, and gives the replies that trigger addresses ask for.
 *
 * @throws {TypeError} if the domain can not stand in a reply.
 * @example
 * const mail = setupSmtpServer()
 * const { port } = await mail.listen()
 * mail.events.on('message', ({ envelope }) => console.log(envelope.to))
 * // send to anyone@any.test: accepted; to 503@any.test: 503 5.5.1 Bad sequence of commands
 * await mail.close()
 * @see RFC 5321 section 4.3.2
 */
export function setupSmtpServer(options: SmtpMockOptions = {}): SmtpMock {
  const { domain = 'localhost' } = options
  if (!/^[\x21-\x7e]{1,255}$/.test(domain)) {
    throw new TypeError(
      `No name for a server: ${JSON.stringify(domain)}. Give a domain in ASCII of at most 255 characters, such as mx.example.test (RFC 5321 section 4.5.3.1.2).`,
    )
  }
  const events = new EventEmitter<SmtpMockEvents>()
  let running: { readonly server: MockServer; readonly started: Promise<unknown> } | undefined
  let stopped: Promise<void> = Promise.resolve()

  return {
    events,

    async listen({ host = '127.0.0.1', port = 0 } = {}) {
      if (running) {
        throw new Error(
          `Can not listen on ${host}:${port}: this server listens already. Close it first, or set up another one.`,
        )
      }
      const server = new MockServer({ domain, events })
      const started = stopped.then(() => server.start(host, port))
      running = { server, started }
      try {
        const { address, port, family } = await started
        const urlHost = family === 'IPv6' ? `[${address}]` : address
        return { host: address, port, url: `smtp://${urlHost}:${port}` }
      } catch (error) {
        if (running?.server === server) running = undefined
        throw explainListenError(error as NodeJS.ErrnoException, host, port)
      }
    },

    close() {
      const current = running
      running = undefined
      if (current) {
        stopped = current.started.then(
          () => current.server.stop(),
          () => {},
        )
      }
      return stopped
    },
  }
}
