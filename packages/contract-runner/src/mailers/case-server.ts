import { setTimeout as delay } from 'node:timers/promises'
import {
  brokenHandshake,
  certificate,
  garbage,
  type HandlerFactory,
  hangUp,
  reply,
  reset,
  type SmtpHandler,
  type SmtpMock,
  type SmtpSession,
  setupSmtpServer,
  silence,
  smtp,
} from '@statuary/smtp-mock'
import { type CaseAnswer, domain, type MailCase, recipients } from './mail-case.ts'

/** What the server of a case saw of the client. */
export interface Observation {
  /** How often the client came to the stage of the case; null where it has none. */
  readonly attempts: number | null
  /** Null where the server sees none: a TLS handshake of the first octet that fails. */
  readonly connections: number | null
  /** To whom the server took the mail. */
  readonly delivered: readonly string[]
  /** How the last connection ended; null where there was none to be seen. */
  readonly ending: Ending | null
}

/** Who ended a connection, or `left open`: nobody, by the time that the client was done. */
export type Ending = 'QUIT' | 'closed by the client' | 'closed by the server' | 'left open'

/**
 * A client that is done has closed after so many turns of 10 milliseconds, if it closes at all. They
 * are counted, because a runner that the machine lets wait would find the time over at once.
 */
const settlingTurns = 50

/** The server of one case, for one client at a time. */
export class CaseServer {
  readonly #case: MailCase
  readonly #mail: SmtpMock
  #attempts = 0
  #port = 0

  constructor(one: MailCase) {
    this.#case = one
    this.#mail = setupSmtpServer(
      {
        domain,
        starttls: one.security === 'starttls',
        ...(one.security === 'tls' && { secure: certificateOf(one) }),
      },
      ...this.#handlers(),
    )
    // A connection that fails is what many cases are about; without a listener it is printed.
    this.#mail.events.on('warning', () => {})
  }

  get port(): number {
    return this.#port
  }

  async listen(): Promise<void> {
    this.#port = (await this.#mail.listen()).port
  }

  /** The certificate of the authority that the client is to trust, in PEM. */
  authority(): Promise<string> {
    return this.#mail.authority()
  }

  /** Tells what it saw, once the connections are closed or the client had the time for it. */
  async observe(): Promise<Observation> {
    const { stage } = this.#case
    const isHidden = stage === 'TLS'
    // A connection whose handshake never came is told of when it ends, and not before.
    await this.#closed(isHidden ? 0 : 1)
    const { sessions, inbox } = this.#mail
    const last = sessions.at(-1)
    return {
      attempts: stage === undefined || isHidden ? null : this.#attempts,
      connections: isHidden ? null : sessions.length,
      delivered: inbox.flatMap(({ envelope }) => envelope.to),
      ending: isHidden || last === undefined ? null : endingOf(last),
    }
  }

  /**
   * Makes it as new for the next client.
   *
   * @returns whether that is possible: a connection that is still open would be in its way.
   */
  async renew(): Promise<boolean> {
    await this.#closed()
    if (this.#mail.sessions.some(({ isClosed }) => !isClosed)) return false
    this.#attempts = 0
    this.#mail.clear()
    this.#mail.resetHandlers()
    return true
  }

  close(): Promise<void> {
    return this.#mail.close()
  }

  async #closed(atLeast = 0): Promise<void> {
    for (let turn = 0; turn < settlingTurns; turn++) {
      const { sessions } = this.#mail
      if (sessions.length >= atLeast && sessions.every(({ isClosed }) => isClosed)) return
      await delay(10)
    }
  }

  #handlers(): SmtpHandler[] {
    const { stage, answer, recipients: which } = this.#case
    if (stage === undefined || stage === 'TLS' || answer === undefined) return []
    const resolve = () => {
      this.#attempts++
      return answerOf(answer) as never
    }
    // A challenge that is given again and again would never let a client go.
    const options = { once: answer.kind === 'reply' && answer.code === 334 }
    if (stage === 'RCPT' && which === 'one') return [smtp.rcpt(recipients[0], resolve)]
    const factory = smtp[stage.toLowerCase() as Lowercase<typeof stage>] as HandlerFactory<never>
    return [factory(resolve, options)]
  }
}

function certificateOf({ answer }: MailCase) {
  return answer?.kind === 'certificate' ? answer.certificate : true
}

function answerOf(answer: CaseAnswer) {
  switch (answer.kind) {
    case 'reply':
      return reply(answer.code)
    case 'certificate':
      return certificate(answer.certificate)
    case 'handshake':
      return brokenHandshake(answer.fault)
    case 'fault':
      return { 'hang-up': hangUp, reset, silence, garbage: () => garbage(noReply) }[answer.fault]()
  }
}

/** A line that no reply looks like, so that a client need not wait for its end. */
const noReply = 'What is this?\r\n'

function endingOf({ transcript, isClosed }: SmtpSession): Ending {
  for (const { from, event, text } of transcript) {
    if (event === 'end' || event === 'reset') return `closed by the ${from}`
    if (from === 'client' && /^quit\s*$/im.test(text)) return 'QUIT'
  }
  return isClosed ? 'closed by the client' : 'left open'
}
