import { type SmtpMock, type SmtpMockOptions, setupSmtpServer } from '@statuary/smtp-mock'
import { answerByRules } from '../rules/answer-by-rules.js'
import { createRuleBook, loadRules, type RuleBook } from '../rules/rule-book.js'
import type { HostGuard } from './host-guard.js'
import { createHttpServer, type OnAnswer } from './http-server.js'
import { createIdleTimer } from './idle-timer.js'
import { createMailFeed } from './mail/mail-feed.js'
import { createRequestLog } from './request-log.js'
import type { ServerPool } from './server-pool.js'
import { whyNotListening } from './why-not-listening.js'

/** Where and how a pair serves. */
export interface PairOptions {
  readonly host: string
  /** 0 picks a free one. */
  readonly httpPort: number
  readonly smtpPort: number
  readonly guard: HostGuard
  /** How the SMTP mock is set up. */
  readonly mail: SmtpMockOptions
  readonly onAnswer?: OnAnswer | undefined
  /** The servers that its API may open. */
  readonly servers?: ServerPool
  /** Its rules from the start, as in a rules file. */
  readonly initialRules?: object | undefined
  /** What to do once nobody has used it for so many milliseconds. */
  readonly timeToLive?: { readonly ms: number; readonly onEnd: () => void } | undefined
}

/** An HTTP and an SMTP server that serve, until they are closed. */
export interface RunningPair {
  /** `http://127.0.0.1:8080` */
  readonly http: string
  /** `smtp://127.0.0.1:2525` */
  readonly smtp: string
  readonly mail: SmtpMock
  readonly rules: RuleBook
  /** Ends every connection and resolves when nothing is left. */
  close(): Promise<void>
}

/**
 * Starts an HTTP and an SMTP server with rules and logs of their own; if one cannot start, none is
 * left running.
 *
 * @throws {UserError} if a port is taken or may not be used.
 * @throws {InvalidInput} if a rule is wrong.
 */
export async function startPair(options: PairOptions): Promise<RunningPair> {
  const { host, httpPort, smtpPort, guard, onAnswer, servers, initialRules, timeToLive } = options
  const rules = createRuleBook()
  if (initialRules !== undefined) loadRules(rules, 'server', initialRules)
  const mail = setupSmtpServer(options.mail)
  const { url: smtp } = await mail.listen({ host, port: smtpPort }).catch((error) => {
    throw whyNotListening(error, host, smtpPort, '--smtp-port')
  })
  const requests = createRequestLog()
  answerByRules(mail, rules.smtp)
  const feed = createMailFeed(mail)
  const parts = { guard, smtp, mail, feed, rules, requests, servers }
  const usage = timeToLive && createIdleTimer(timeToLive.ms, timeToLive.onEnd)
  if (usage) mail.events.on('transcript', usage.touch)
  const server = createHttpServer({ parts, onAnswer, onRequest: usage?.begin })
  const port = await server.listen(httpPort, host).catch(async (error) => {
    usage?.stop()
    await mail.close()
    throw whyNotListening(error, host, httpPort, '--http-port')
  })
  return {
    http: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    smtp,
    mail,
    rules,
    close: async () => {
      usage?.stop()
      await Promise.all([server.close(), mail.close()])
    },
  }
}
