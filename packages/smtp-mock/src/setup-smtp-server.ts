import { EventEmitter } from 'node:events'
import { Certificates } from './certificates.js'
import { checkMembers, show } from './check-members.js'
import type { DialogueContext } from './dialogue-context.js'
import type { SmtpMockEvents } from './events.js'
import { publish } from './events.js'
import { explainListenError } from './explain-listen-error.js'
import { SmtpHandler } from './handler.js'
import { HandlerStack } from './handler-stack.js'
import { Inbox, type WaitOptions } from './inbox.js'
import type { MailMessage } from './message.js'
import type { MessageMatcher } from './message-pattern.js'
import { readOptions, type SmtpMockOptions } from './options.js'
import { ReplyWording } from './reply-wording.js'
import { MockServer } from './server.js'
import type { SmtpSession } from './session.js'
import { SessionLog } from './session-log.js'
import type { TranscriptEntry } from './transcript-entry.js'

/** Where a mock server should listen. */
export interface ListenOptions {
  /** A name or an address of this machine; `127.0.0.1` if left out. */
  readonly host?: string
  /** 0 to 65535; 0, the default, picks a free one. */
  readonly port?: number
}

/** Where a mock server is listening. */
export interface ListeningAddress {
  readonly host: string
  readonly port: number
  /** `smtp://127.0.0.1:2525`, or `smtps://` with implicit TLS. */
  readonly url: string
}

/** @throws {TypeError} if one is invalid. */
function readListenOptions(options: ListenOptions): ListenOptions {
  checkMembers(options, ['host', 'port'], 'option of listen()')
  const { host, port } = options
  if (host !== undefined && typeof host !== 'string') {
    throw new TypeError(`Not a host: ${show(host)}. Give a name or an address of this machine.`)
  }
  if (port !== undefined && typeof port !== 'number') {
    throw new TypeError(
      `Not a port: ${show(port)}. Give a number from 0 to 65535; 0 picks a free one.`,
    )
  }
  return options
}

/** A mock server that has been set up; it can listen and close any number of times. */
export interface SmtpMock {
  /**
   * Starts listening.
   *
   * @throws {TypeError} if there is no such option, or the host is not a string or the port not a
   * number.
   * @throws {Error} if the server is already listening, or the address is not available; the
   * message names it and the next step, and `code` is the system's (`EADDRINUSE`, `EACCES`).
   */
  listen(options?: ListenOptions): Promise<ListeningAddress>
  /**
   * Ends open connections at once with a 421, and leaves nothing running; whoever is waiting for a
   * message gets an error. Inbox, sessions and handlers stay. Does nothing if closed.
   */
  close(): Promise<void>
  /**
   * Puts handlers before the existing ones; the first is asked first.
   *
   * @throws {TypeError} if one of them is not a handler.
   */
  use(...handlers: readonly SmtpHandler[]): void
  /**
   * Drops what `use` added, and resets the others: sequences, `once`, `attempt`.
   *
   * @param handlers - if given, these replace the ones that the server was set up with.
   * @throws {TypeError} if one of them is not a handler.
   */
  resetHandlers(...handlers: readonly SmtpHandler[]): void
  /** Empties the inbox and the sessions; an open session begins a new transcript. */
  clear(): void
  /** The accepted messages, oldest first. */
  readonly inbox: readonly MailMessage[]
  /** The sessions, oldest first, including open ones. */
  readonly sessions: readonly SmtpSession[]
  /** How much the limits have dropped since the last `clear()`. */
  readonly dropped: { readonly messages: number; readonly sessions: number }
  /**
   * Waits for a message: the oldest in the inbox that matches, or the next one to arrive.
   *
   * @param matcher - any message if left out; a glob or a regular expression matches a recipient.
   * @throws {Error} if none arrives in time; it says which ones did.
   * @throws {TypeError} if the matcher is invalid.
   * @example await mail.waitForMessage({ to: 'ann@example.test', subject: /Welcome/ }, { timeoutMs: 5000 })
   */
  waitForMessage(matcher?: MessageMatcher, options?: WaitOptions): Promise<MailMessage>
  /**
   * Removes one message from the inbox.
   *
   * @returns whether it was there.
   */
  removeMessage(id: string): boolean
  /** The certificate, in PEM, of the authority that signs the certificates of this server. */
  authority(): Promise<string>
  /** Listeners are kept when the server closes. */
  readonly events: EventEmitter<SmtpMockEvents>
}

/**
 * Sets up an SMTP server for tests, which does not listen yet: a correct server that accepts mail
 * for any address, until a handler says otherwise. The first handler is asked first.
 *
 * @throws {TypeError} if an option or a handler is invalid.
 * @throws {RangeError} if a number in the options is out of range.
 * @example
 * const mail = setupSmtpServer(smtp.rcpt('*@full.example', reply(552)))
 * const { port } = await mail.listen()
 * // have your mailer send to 127.0.0.1:port
 * await mail.waitForMessage({ to: 'ann@example.test' })
 * await mail.close()
 * @example setupSmtpServer({ domain: 'mx.example.test', starttls: true }, smtp.starttls(certificate('expired')))
 * @see RFC 5321 section 4.3.2
 */
export function setupSmtpServer(...handlers: readonly SmtpHandler[]): SmtpMock
export function setupSmtpServer(
  options: SmtpMockOptions,
  ...handlers: readonly SmtpHandler[]
): SmtpMock
export function setupSmtpServer(...args: readonly (SmtpMockOptions | SmtpHandler)[]): SmtpMock {
  const [first, ...rest] = args
  const hasOptions = first !== undefined && !(first instanceof SmtpHandler)
  const options = readOptions(hasOptions ? first : {})
  const stack = new HandlerStack(checkHandlers(hasOptions ? rest : args))
  const events = new EventEmitter<SmtpMockEvents>()
  const inbox = new Inbox(options)
  const log = new SessionLog(options.maxBytes)
  const certificates = new Certificates(options.domain, options.certificate)
  let messages = 0
  const context: DialogueContext = {
    rules: { ...options, offersStartTls: () => options.starttls || stack.handles('STARTTLS') },
    wording: new ReplyWording({
      domain: options.domain,
      sendsEnhanced: options.extensions.has('ENHANCEDSTATUSCODES'),
    }),
    handlers: stack,
    certificates,
    events,
    onEntry(session, octets, event) {
      log.count(session, octets, event)
      if (events.listenerCount('transcript') === 0) return
      publish(events, 'transcript', session.transcript.at(-1) as TranscriptEntry, session)
    },
    nextMessageId: () => String(++messages),
    accept(message) {
      inbox.add(message)
      publish(events, 'message', message)
    },
  }
  let running:
    | { readonly server: Promise<MockServer>; readonly started: Promise<unknown> }
    | undefined
  let stopped: Promise<void> = Promise.resolve()

  const createServer = async () =>
    new MockServer(context, {
      idleTimeoutMs: options.idleTimeoutMs,
      tls: options.secure
        ? { ...(await certificates.pair(options.secure)), kind: options.secure }
        : undefined,
    })

  return {
    events,

    async listen(given = {}) {
      const { host = '127.0.0.1', port = 0 } = readListenOptions(given)
      if (running) {
        throw new Error(
          `Cannot listen on ${host}:${port}: this server is already listening. Close it first, or set up another one.`,
        )
      }
      const server = createServer()
      const started = Promise.all([server, stopped]).then(([server]) => server.start(host, port))
      const current = { server, started }
      running = current
      try {
        const { address, port, family } = await started
        const urlHost = family === 'IPv6' ? `[${address}]` : address
        const scheme = options.secure ? 'smtps' : 'smtp'
        return { host: address, port, url: `${scheme}://${urlHost}:${port}` }
      } catch (error) {
        if (running === current) running = undefined
        throw explainListenError(error as NodeJS.ErrnoException, host, port)
      }
    },

    close() {
      const current = running
      running = undefined
      if (current) {
        inbox.endWaiting('The server was closed while waiting for a message.')
        stopped = current.started.then(
          async () => (await current.server).stop(),
          () => {},
        )
      }
      return stopped
    },

    use(...handlers) {
      stack.add(checkHandlers(handlers))
    },

    resetHandlers(...handlers) {
      stack.reset(checkHandlers(handlers))
    },

    clear() {
      inbox.clear()
      log.clear()
    },

    get inbox() {
      return inbox.messages
    },

    get sessions() {
      return log.list()
    },

    get dropped() {
      return { messages: inbox.dropped, sessions: log.dropped }
    },

    waitForMessage: (matcher, options = {}) => inbox.wait(matcher, options),

    removeMessage: (id) => inbox.remove(id),

    authority: () => certificates.authority(),
  }
}

function checkHandlers(handlers: readonly unknown[]): readonly SmtpHandler[] {
  for (const handler of handlers) {
    if (handler instanceof SmtpHandler) continue
    throw new TypeError(
      `Not a handler: ${JSON.stringify(handler) ?? String(handler)}. Make one with smtp.rcpt(reply(552)) or the like; options come first.`,
    )
  }
  return handlers as readonly SmtpHandler[]
}
