import { isSmtpStage } from '@statuary/core'
import { afterOctets } from './after-octets.js'
import type { AnyAnswer, Reply } from './answer.js'
import { brokenHandshake } from './broken-handshake.js'
import { certificate } from './certificate.js'
import { checkAnswerAt } from './check-answer.js'
import { checkSmtpRule } from './check-smtp-rule.js'
import { drip } from './drip.js'
import { garbage } from './garbage.js'
import { type ContextMatcher, SmtpHandler } from './handler.js'
import { hangUp } from './hang-up.js'
import { LinearRegExp } from './linear-reg-exp.js'
import { malformed } from './malformed.js'
import type { MessagePattern } from './message-pattern.js'
import { reply } from './reply.js'
import { reset } from './reset.js'
import { RuleTurns, type Turn } from './rule-turns.js'
import { silence } from './silence.js'
import { slow } from './slow.js'
import { smtp } from './smtp.js'
import {
  type SmtpRule,
  SmtpRuleError,
  type SmtpRuleFault,
  type SmtpRulePattern,
  type SmtpRuleReply,
} from './smtp-rule.js'
import { split } from './split.js'

/** The handler of a rule, which knows how far it has got. */
export class SmtpRuleHandler extends SmtpHandler {
  readonly #turns: RuleTurns

  constructor(command: string, matches: ContextMatcher | undefined, turns: RuleTurns) {
    const take = Object.assign(() => turns.take(), {
      rewind: () => turns.rewind(),
      foresee: () => turns.foresee(),
    })
    super(command, matches, take)
    this.#turns = turns
  }

  /** How many times it has answered since the start or a rewind. */
  get answered(): number {
    return this.#turns.answered
  }

  /** Whether it has no replies left, so that the next handler is asked. */
  get spent(): boolean {
    return this.#turns.spent
  }

  /** Starts over, as with `resetHandlers()`. */
  rewind(): void {
    this.#turns.rewind()
  }
}

/**
 * Makes a handler from a rule, which is plain data and so may come from a JSON file or another
 * language.
 *
 * Each reply is given as many `times` as it says; without `times`, the last one is given forever
 * and any other one once. When all are used up, the rule is spent and falls through to the next
 * handler. All sessions share the count; `resetHandlers()` starts it over. A rule for `ANY` is
 * skipped where its reply is not allowed, such as 250 as a greeting, and keeps it for a stage where
 * it is.
 *
 * @throws {SmtpRuleError} if it cannot be used; `flaws` names each place in it, and why.
 * @example mail.use(smtpRule({ stage: 'RCPT', match: '*@full.example', replies: [{ code: 552 }] }))
 * @example mail.use(smtpRule({ stage: 'MAIL', replies: [{ code: 451, times: 2 }, { code: 250 }] }))
 * @example mail.use(...JSON.parse(await readFile('rules.json', 'utf8')).smtp.map(smtpRule))
 */
export function smtpRule(rule: SmtpRule): SmtpRuleHandler {
  const flaws = checkSmtpRule(rule)
  if (flaws.length > 0) throw new SmtpRuleError(flaws)
  const attempt = <Result>(pointer: string, action: () => Result): Result | undefined => {
    try {
      return action()
    } catch (error) {
      flaws.push({ pointer, detail: adviseInJson((error as Error).message) })
      return undefined
    }
  }
  const matcher = attempt('/match', () => compileMatch(rule))
  const stage = rule.stage ?? (rule.command as string).toUpperCase()
  const turns = rule.replies.flatMap(
    (given, index): Turn[] =>
      attempt(`/replies/${index}`, () => {
        const answer = compileReply(given)
        if (stage !== 'ANY') checkAnswerAt(answer, isSmtpStage(stage) ? stage : undefined)
        return [{ answer, times: given.times }]
      }) ?? [],
  )
  if (matcher === undefined || flaws.length > 0) throw new SmtpRuleError(flaws)
  const { command, matches } = matcher
  return new SmtpRuleHandler(command, matches, new RuleTurns(turns))
}

/** Has `smtp` decide what a pattern looks at; the answer of this handler is never given. */
function compileMatch({ stage, command, match }: SmtpRule): SmtpHandler {
  const never = () => undefined
  if (stage === 'MESSAGE' && match !== undefined) {
    return smtp.message(isPattern(match) ? toPattern(match) : toMessagePattern(match), never)
  }
  const matcher = match === undefined ? undefined : toPattern(match as SmtpRulePattern)
  if (stage === 'ANY') return matcher === undefined ? smtp.any(never) : smtp.any(matcher, never)
  const verb = stage ?? (command as string)
  return matcher === undefined ? smtp.command(verb, never) : smtp.command(verb, matcher, never)
}

function toMessagePattern({
  headers,
  ...patterns
}: Exclude<SmtpRule['match'], SmtpRulePattern | undefined>) {
  const convert = (given: Readonly<Record<string, SmtpRulePattern>>) =>
    Object.fromEntries(Object.entries(given).map(([name, value]) => [name, toPattern(value)]))
  return {
    ...convert(patterns as Record<string, SmtpRulePattern>),
    ...(headers && { headers: convert(headers) }),
  } as MessagePattern
}

function toPattern(given: SmtpRulePattern): string | RegExp {
  return typeof given === 'string' ? given : new LinearRegExp(given.regex, given.flags)
}

function isPattern(match: NonNullable<SmtpRule['match']>): match is SmtpRulePattern {
  return typeof match === 'string' || 'regex' in match
}

function compileReply(given: SmtpRuleReply): AnyAnswer {
  const { fault, slow: ms, afterOctets: octets } = given
  const answer = fault === undefined ? deliver(compileCode(given), given) : compileFault(fault)
  const late = ms === undefined ? answer : slow(ms, answer)
  return octets === undefined ? late : afterOctets(octets, late)
}

function compileCode({ code, enhanced, text, illegal = false }: SmtpRuleReply): Reply {
  const options = {
    ...(enhanced === undefined ? {} : { enhanced }),
    ...(text === undefined ? {} : { text }),
  }
  return illegal ? reply(code as number, { ...options, illegal }) : reply(code as number, options)
}

function deliver(reply: Reply, { drip: speed, split: at, malformed: form }: SmtpRuleReply) {
  if (speed !== undefined) return drip(reply, { bytesPerSecond: speed })
  if (at !== undefined) return split(reply, at === true ? {} : { at })
  return form === undefined ? reply : malformed(reply, form)
}

function compileFault(fault: SmtpRuleFault): AnyAnswer {
  if (fault === 'hang-up') return hangUp()
  if (fault === 'reset') return reset()
  if (fault === 'silence') return silence()
  if ('garbage' in fault) return garbage(Buffer.from(fault.garbage, 'base64'))
  return 'handshake' in fault ? brokenHandshake(fault.handshake) : certificate(fault.certificate)
}

/** The factories speak to those who call them. */
function adviseInJson(message: string): string {
  return message
    .replace(/reply\(\d+, \{ illegal: true \}\)/, '"illegal": true')
    .replace('afterOctets() can only', 'afterOctets can only')
    .replace(/: use smtp\.\w+\(\)\./, '.')
    .replace('certificate() and brokenHandshake() can', 'certificate and handshake can')
    .replace(
      /Within a message, only a reply .*/,
      'afterOctets does not take a handshake or certificate.',
    )
}
