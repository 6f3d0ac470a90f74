import { smtpStages } from '@statuary/core'
import type { SmtpRule, SmtpRuleFault, SmtpRuleReply } from '@statuary/smtp-mock'
import { didYouMean } from '../did-you-mean.js'
import { UserError } from '../user-error.js'

const example = `Write it as 'RCPT *@full.example 552' or 'MAIL 451x2,250'.`
const messageFields = ['from', 'to', 'subject', 'text', 'html']
const plainFaults = ['hang-up', 'reset', 'silence']
const faultsWithValue = ['garbage', 'handshake', 'certificate']

const readers: Readonly<Record<string, (value: string) => SmtpRuleReply>> = {
  slow: (value) => ({ slow: readNumber(value) }),
  drip: (value) => ({ drip: readNumber(value) }),
  split: (value) => ({ split: value === '' ? true : value.split('+').map(readNumber) }),
  malformed: (value) => ({ malformed: value as NonNullable<SmtpRuleReply['malformed']> }),
  after: (value) => ({ afterOctets: readNumber(value) }),
  illegal: () => ({ illegal: true }),
}

/** What a reply begins with; so is told what comes before it, and where a text ends at a comma. */
const replyStart =
  /^(?:\d{3}(?:x\d+)?(?=[\s,]|$)|(?:hang-up|reset|silence)(?:x\d+)?(?=[\s,]|$)|(?:slow|drip|split|malformed|after|garbage|handshake|certificate)=|(?:split|illegal)(?=[\s,]|$))/
const betweenReplies = new RegExp(`,\\s*(?=${replyStart.source.slice(1)})`)

/**
 * Tells whether a rule starts as one of SMTP: with a stage, with ANY that no path follows, or with a
 * verb beginning with X, which are those of private agreement (RFC 5321 section 4.1.5).
 */
export function isSmtpRuleText(first: string, second = ''): boolean {
  if (first === 'ANY') return !second.startsWith('/')
  return (smtpStages as readonly string[]).includes(first) || /^X[A-Z0-9-]*$/.test(first)
}

/**
 * Reads a rule of SMTP as it is written on a command line: a stage, what it is for, and replies with
 * a comma between them.
 *
 * What it is for is a glob, or a regular expression between slashes; at MESSAGE it may be fields such
 * as `subject=*invoice*`. There is no space in it; `?` stands for one. A reply is options, a code
 * or a fault, how many times, an enhanced code and a text: `slow=3000 451x2 4.7.1 Come back later`. A
 * comma ends a text only where the next reply begins.
 *
 * @throws {UserError} if it is written otherwise. What the words mean is checked with the rule.
 * @example readSmtpRuleText('RCPT *@x.example 550 5.7.1 Blocked')
 * // { stage: 'RCPT', match: '*@x.example', replies: [{ code: 550, enhanced: '5.7.1', text: 'Blocked' }] }
 */
export function readSmtpRuleText(text: string): SmtpRule {
  const [first = '', ...words] = text.trim().split(/\s+/)
  const verb = first.toUpperCase()
  const start = words.findIndex((word) => replyStart.test(word))
  const about = start < 0 ? words : words.slice(0, start)
  if (start < 0) {
    const odd = about.at(-1)
    throw new UserError(
      odd === undefined
        ? `${quote(text)} has no reply. ${example}`
        : `${quote(text)} has no reply: ${quote(odd)} is not one. ${whatIsAReply} ${example}`,
    )
  }
  const match = readMatch(about, verb, text)
  return {
    ...(verb.startsWith('X')
      ? { command: verb }
      : { stage: verb as NonNullable<SmtpRule['stage']> }),
    ...(match === undefined ? {} : { match }),
    replies: words
      .slice(start)
      .join(' ')
      .split(betweenReplies)
      .map((reply) => readReply(reply, text)),
  }
}

function readMatch(about: readonly string[], verb: string, text: string): SmtpRule['match'] {
  const [first, second] = about
  if (first === undefined) return undefined
  const fields = about.map((word) => /^(\w+)=(.*)$/s.exec(word) ?? [])
  if (verb === 'MESSAGE' && fields.every(([, name = '']) => messageFields.includes(name))) {
    return Object.fromEntries(fields.map(([, name = '', value = '']) => [name, readPattern(value)]))
  }
  checkNames(about, verb, text)
  if (second !== undefined) {
    const advice =
      verb === 'MESSAGE'
        ? `Give one glob for the recipient, or fields: ${messageFields.map((name) => `${name}=`).join(', ')}.`
        : 'What a rule matches must not contain a space; ? stands for one.'
    throw new UserError(
      `${quote(text)}: ${quote(second)} is not a reply. ${whatIsAReply} ${advice} ${example}`,
    )
  }
  return readPattern(first)
}

/** The stages at which what a rule is for is an address, and nothing else. */
const addressStages = ['MAIL', 'RCPT', 'DATA']

/** What looks like a field or an option but is none would be a glob that nothing ever matches. */
function checkNames(about: readonly string[], verb: string, text: string): void {
  const isMessage = verb === 'MESSAGE'
  const fields = isMessage ? messageFields : []
  for (const word of about) {
    const [, name, value = ''] = /^([\w-]+)=(.*)$/s.exec(word) ?? []
    if (name === undefined || fields.includes(name)) continue
    const near = didYouMean(name, [...fields, ...Object.keys(readers), ...faultsWithValue])
    const isAddress = value.includes('@')
    const isMeant = isMessage
      ? near !== '' || !isAddress
      : (addressStages.includes(verb) && messageFields.includes(name)) ||
        (near !== '' && !isAddress)
    if (!isMeant) continue
    const others = isMessage
      ? `There are ${fields.map((field) => `${field}=`).join(', ')}.`
      : `Fields can only be used at MESSAGE; what ${verb} matches is given without one.`
    throw new UserError(
      `${quote(text)}: There is no ${name}= here.${near} ${others} ${whatIsAReply} ${example}`,
    )
  }
}

function readPattern(text: string): Exclude<SmtpRule['match'], undefined> & (string | object) {
  const [, regex, flags] = /^\/(.+)\/([a-z]*)$/s.exec(text) ?? []
  if (regex === undefined) return text
  return flags ? { regex, flags } : { regex }
}

function readReply(reply: string, text: string): SmtpRuleReply {
  const words = reply.split(' ')
  let options: SmtpRuleReply = {}
  for (;;) {
    const word = words.shift()
    if (word === undefined) {
      throw new UserError(
        `${quote(text)}: ${quote(reply)} has neither a code nor a fault. ${whatIsAReply} ${example}`,
      )
    }
    const [name = '', ...values] = word.split('=')
    const read = Object.hasOwn(readers, name) ? readers[name] : undefined
    if (read !== undefined) {
      options = { ...options, ...read(values.join('=')) }
      continue
    }
    return { ...readWhat(word, text), ...options, ...readWords(word, words, text) }
  }
}

function readWhat(word: string, text: string): SmtpRuleReply {
  const [, what = '', times] = /^(.*?)(?:x(\d+))?$/s.exec(word) ?? []
  const counted = times === undefined ? {} : { times: Number(times) }
  if (/^\d{3}$/.test(what)) return { code: Number(what), ...counted }
  if (plainFaults.includes(what)) return { fault: what as SmtpRuleFault, ...counted }
  // In base64 an x with digits may be octets, so only the other two take a number of times.
  const [name = '', ...values] = (word.startsWith('garbage=') ? word : what).split('=')
  if (faultsWithValue.includes(name)) {
    const fault = { [name]: values.join('=') } as unknown as SmtpRuleFault
    return { fault, ...(name === 'garbage' ? {} : counted) }
  }
  throw new UserError(`${quote(text)}: ${quote(word)} is not a reply. ${whatIsAReply} ${example}`)
}

function readWords(head: string, words: readonly string[], text: string): SmtpRuleReply {
  if (words.length === 0) return {}
  if (!/^\d/.test(head)) {
    throw new UserError(
      `${quote(text)}: ${quote(words.join(' '))} follows ${head}, which sends nothing. A comma separates replies.`,
    )
  }
  const [first = '', ...others] = words
  const hasEnhanced = /^\d\.\d{1,3}\.\d{1,3}$/.test(first)
  const line = (hasEnhanced ? others : words).join(' ')
  return { ...(hasEnhanced ? { enhanced: first } : {}), ...(line === '' ? {} : { text: line }) }
}

const whatIsAReply = `A reply is a code (451, 451x2 for twice), ${plainFaults.join(', ')}, ${faultsWithValue.map((name) => `${name}=`).join(', ')}, with options before it (${Object.keys(readers).join(', ')}).`

/** What is no number stays as it is, so that the check of the rule can quote it. */
function readNumber(text: string): number {
  return text.trim() === '' || Number.isNaN(Number(text)) ? (text as never) : Number(text)
}

function quote(text: string): string {
  return JSON.stringify(text)
}
