import type { IncomingMessage } from 'node:http'
import type { SmtpMockOptions } from '@statuary/smtp-mock'
import type { HttpFault } from '../rules/http-rule.js'
import type { RulesFileEvents } from '../rules/rules-file.js'
import { loadValidators } from '../rules/schema-validator.js'
import type { Watch } from '../rules/watch-path.js'
import { createHostGuard } from './host-guard.js'
import type { IsolatedOptions } from './isolated-options.js'
import { usualTimeToLiveMs } from './isolated-options-schema.js'
import { createServerPool } from './server-pool.js'
import { type RunningPair, startPair } from './start-pair.js'

/** Where and how to serve. */
export interface ServeOptions {
  readonly host: string
  /** 0 picks a free one. */
  readonly httpPort: number
  readonly smtpPort: number
  /** How the SMTP mocks are set up, those of isolated servers as well. */
  readonly mail: SmtpMockOptions
  /** Names that the API answers to besides loopback and `host`. */
  readonly allowHosts: readonly string[]
  /** Rules as they are written on the command line; the first one is asked first. */
  readonly rules: readonly string[]
  /** A file of rules, which are asked after those. */
  readonly rulesFile?: string | undefined
  readonly events: ServeEvents
}

/** Who is told of what happens; an isolated server says its id and label. */
export interface ServeEvents extends RulesFileEvents {
  onStart(pair: RunningPair, server?: string): void
  /** An isolated server ends, as nobody has used it for so many milliseconds. */
  onExpire(server: string, timeToLiveMs: number): void
  onAnswer?:
    | ((request: IncomingMessage, outcome: number | HttpFault, server?: string) => void)
    | undefined
}

/**
 * Starts the main pair of servers, which can open others; if it cannot start, nothing is left running.
 *
 * @throws {UserError} if a port is taken or may not be used, or a rule is wrong.
 */
export async function startServers(options: ServeOptions): Promise<RunningPair> {
  const { host, httpPort, smtpPort, mail, allowHosts, rules, rulesFile, events } = options
  const { onAnswer } = events
  const names = [host, ...allowHosts]

  const startIsolated = async (
    id: string,
    { label, timeToLiveMs = usualTimeToLiveMs, ...given }: IsolatedOptions,
    onEnd: () => void,
  ): Promise<RunningPair> => {
    const name = label === undefined ? id : `${id} ${label}`
    const pair = await startPair({
      host,
      httpPort: 0,
      smtpPort: 0,
      guard: createHostGuard([...names, ...(given.http?.allowHosts ?? [])]),
      mail: isolatedMail(mail, given.smtp),
      onAnswer: onAnswer && ((request, outcome) => onAnswer(request, outcome, name)),
      initialRules: given.rules,
      timeToLive: {
        ms: timeToLiveMs,
        onEnd: () => {
          events.onExpire(name, timeToLiveMs)
          onEnd()
        },
      },
    })
    events.onStart(pair, name)
    return pair
  }
  const pool = createServerPool(startIsolated)
  const main = await startPair({
    host,
    httpPort,
    smtpPort,
    guard: createHostGuard(names),
    mail,
    onAnswer,
    servers: pool,
  })
  events.onStart(main)
  let file: Watch | undefined
  try {
    if (rules.length > 0) {
      const { loadRuleTexts } = await import('../rules/rule-text.js')
      await loadValidators()
      loadRuleTexts(main.rules, rules)
    }
    if (rulesFile !== undefined) {
      const { watchRulesFile } = await import('../rules/rules-file.js')
      await loadValidators()
      file = await watchRulesFile(main.rules, rulesFile, events)
    }
  } catch (error) {
    await main.close()
    throw error
  }
  return {
    ...main,
    close: async () => {
      await Promise.all([pool.closeAll(), main.close(), file?.close()])
    },
  }
}

/** With TLS from the first octet there is nothing left to start. */
function isolatedMail(main: SmtpMockOptions, given: SmtpMockOptions = {}): SmtpMockOptions {
  return {
    ...main,
    ...(given.starttls && { secure: false }),
    ...(given.secure && { starttls: false }),
    ...given,
  }
}
