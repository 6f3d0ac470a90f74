import type { IncomingMessage } from 'node:http'
import type { SmtpMockOptions } from '@statuary/smtp-mock'
import type { HttpFault } from '../rules/http-rule.js'
import { loadRuleTexts } from '../rules/rule-text.js'
import { type RulesFileEvents, type WatchedRulesFile, watchRulesFile } from '../rules/rules-file.js'
import { createHostGuard } from './host-guard.js'
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

/** Who is told of what happens; an isolated server says its id. */
export interface ServeEvents extends RulesFileEvents {
  onStart(pair: RunningPair, server?: string): void
  onAnswer?:
    | ((request: IncomingMessage, outcome: number | HttpFault, server?: string) => void)
    | undefined
}

/**
 * Starts the main pair of servers, which can open others; if it can not start, nothing is left running.
 *
 * @throws {UserError} if a port is taken or may not be used, or a rule is wrong.
 */
export async function startServers(options: ServeOptions): Promise<RunningPair> {
  const { host, httpPort, smtpPort, mail, allowHosts, rules, rulesFile, events } = options
  const guard = createHostGuard([host, ...allowHosts])
  const start = async (server?: string): Promise<RunningPair> => {
    const { onAnswer } = events
    const pair = await startPair({
      host,
      httpPort: server === undefined ? httpPort : 0,
      smtpPort: server === undefined ? smtpPort : 0,
      guard,
      mail,
      ...(onAnswer && { onAnswer: (request, outcome) => onAnswer(request, outcome, server) }),
      ...(server === undefined && { servers: pool }),
    })
    events.onStart(pair, server)
    return pair
  }
  const pool = createServerPool(start)
  const main = await start()
  let file: WatchedRulesFile | undefined
  try {
    loadRuleTexts(main.rules, rules)
    if (rulesFile !== undefined) file = await watchRulesFile(main.rules, rulesFile, events)
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
