import { isSmtpStage, smtpStages } from '@statuary/core'
import { certificateKinds, handshakeFaults, malformations } from './answer.js'
import { show } from './check-members.js'
import type { SmtpRuleFlaw } from './smtp-rule.js'

/** What a member may be, and the words for it. */
interface Accepted {
  readonly test: (value: unknown) => boolean
  readonly words: string
}

type Members = Readonly<Record<string, Accepted>>

const isText = (value: unknown) => typeof value === 'string' && /^[\0-\xff]*$/.test(value)
const isWhole = (value: unknown, least: number) =>
  Number.isSafeInteger(value) && (value as number) >= least
const isWithin = (value: unknown, least: number, most: number) =>
  typeof value === 'number' && value >= least && value <= most
const isList = (value: unknown, test: (value: unknown) => boolean) =>
  Array.isArray(value) && value.length > 0 && value.every(test)

const pattern: Accepted = {
  test: (value) =>
    typeof value === 'string' ||
    (isObject(value) &&
      typeof value.regex === 'string' &&
      (value.flags === undefined ||
        (typeof value.flags === 'string' && /^[imsuv]*$/.test(value.flags))) &&
      Object.keys(value).every((name) => name === 'regex' || name === 'flags')),
  words: 'a glob such as "*@full.example", or {"regex": "^ann@", "flags": "i"}',
}

const ruleMembers: Members = {
  id: {
    test: (value) => typeof value === 'string' && /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(value),
    words: 'a name of at most 64 letters, digits, dots, hyphens and underscores',
  },
  stage: {
    test: (value) => value === 'ANY' || isSmtpStage(value),
    words: `one of ${smtpStages.join(', ')}, ANY`,
  },
  command: {
    test: (value) => typeof value === 'string' && /^[A-Za-z][A-Za-z0-9-]{0,63}$/.test(value),
    words: 'a verb of letters, digits and hyphens, such as XFOO',
  },
  match: {
    test: (value) => typeof value === 'string' || isObject(value),
    words: `${pattern.words}; at MESSAGE also an object with from, to, subject, text, html, headers`,
  },
  replies: { test: (value) => isList(value, () => true), words: 'a list of at least one reply' },
}

const messageMembers: Members = {
  from: pattern,
  to: pattern,
  subject: pattern,
  text: pattern,
  html: pattern,
  headers: {
    test: (value) => isObject(value) && Object.values(value).every(pattern.test),
    words: `an object, in which each name has ${pattern.words}`,
  },
}

const replyMembers: Members = {
  code: {
    test: (value) => isWhole(value, 0) && (value as number) <= 999,
    words: 'a whole number of at most three digits, such as 451',
  },
  enhanced: {
    test: (value) => value === null || isText(value),
    words: 'an enhanced status code such as "4.7.1", or null for none',
  },
  text: {
    test: (value) => isText(value) || isList(value, isText),
    words: 'a line or a list of lines, in characters up to U+00FF',
  },
  illegal: { test: (value) => typeof value === 'boolean', words: 'true or false' },
  drip: {
    test: (value) => isWithin(value, 0.01, 1000),
    words: 'octets in a second, from 0.01 to 1000',
  },
  split: {
    test: (value) =>
      value === true ||
      isList(value, (place) => isWhole(place, 1) && (place as number) <= 1_000_000),
    words: 'true, or a list of places to cut, from 1, such as [2, 4]',
  },
  malformed: {
    test: (value) => (malformations as readonly unknown[]).includes(value),
    words: `one of ${malformations.join(', ')}`,
  },
  fault: {
    test: isFault,
    words: `"hang-up", "reset", "silence", {"garbage": base64}, {"handshake": one of ${handshakeFaults.join(', ')}} or {"certificate": one of ${certificateKinds.join(', ')}}`,
  },
  times: { test: (value) => isWhole(value, 1), words: 'a whole number from 1' },
  slow: {
    test: (value) => isWithin(value, 0, 2 ** 31 - 1),
    words: 'milliseconds, from 0 to 2147483647',
  },
  afterOctets: { test: (value) => isWhole(value, 0), words: 'a whole number of octets, from 0' },
}

const deliveries = ['drip', 'split', 'malformed'] as const
const membersOfFaults = ['fault', 'times', 'slow', 'afterOctets']

/**
 * Finds what is wrong with the form of a rule: members that there are not, values of another kind,
 * and combinations that mean nothing. What a code means at a stage is not looked at.
 */
export function checkSmtpRule(rule: unknown): SmtpRuleFlaw[] {
  if (!isObject(rule)) {
    return [{ pointer: '', detail: `${show(rule)} is not a rule. Give an object with replies.` }]
  }
  const flaws = checkMembers(rule, ruleMembers, '')
  const { stage, command, match, replies } = rule
  if ((stage === undefined) === (command === undefined)) {
    flaws.push({ pointer: '', detail: 'A rule has either a stage or a command.' })
  }
  if (replies === undefined) flaws.push({ pointer: '', detail: 'replies is missing.' })
  if (isObject(match) && !pattern.test(match)) {
    flaws.push(
      ...(stage === 'MESSAGE'
        ? checkMembers(match, messageMembers, '/match')
        : [{ pointer: '/match', detail: `${show(match)} cannot be used. Give ${pattern.words}.` }]),
    )
  }
  if (Array.isArray(replies)) {
    flaws.push(...replies.flatMap((reply, index) => checkReply(reply, `/replies/${index}`)))
  }
  return flaws
}

/** What RFC 5321 section 4.2 calls a Reply-code. */
const replyCode = /^[2-5][0-5]\d$/

function checkReply(reply: unknown, pointer: string): SmtpRuleFlaw[] {
  if (!isObject(reply)) {
    return [
      { pointer, detail: `${show(reply)} is not a reply. Give an object such as {"code": 451}.` },
    ]
  }
  const flaws = checkMembers(reply, replyMembers, pointer)
  const names = Object.keys(reply).filter((name) => reply[name] !== undefined)
  if (names.includes('code') === names.includes('fault')) {
    flaws.push({ pointer, detail: 'An answer has either a code or a fault.' })
  }
  if (isWhole(reply.code, 0) && reply.illegal !== true && !replyCode.test(String(reply.code))) {
    flaws.push({
      pointer,
      detail: `${show(reply.code)} is not a reply code: it has three digits, the first 2 to 5, the second 0 to 5 (RFC 5321 section 4.2). To send it anyway: "illegal": true.`,
    })
  }
  const odd = names.filter((name) => name in replyMembers && !membersOfFaults.includes(name))
  if (names.includes('fault') && odd.length > 0) {
    flaws.push({
      pointer,
      detail: `A fault takes times, slow and afterOctets, and no ${odd.join(', no ')}.`,
    })
  }
  const ways = deliveries.filter((name) => names.includes(name))
  if (ways.length > 1) {
    flaws.push({ pointer, detail: `${ways.join(' and ')} do not go together; give one of them.` })
  }
  return flaws
}

function checkMembers(
  value: Readonly<Record<string, unknown>>,
  members: Members,
  pointer: string,
): SmtpRuleFlaw[] {
  return Object.entries(value).flatMap(([name, member]): SmtpRuleFlaw[] => {
    const accepted = Object.hasOwn(members, name) ? members[name] : undefined
    if (accepted === undefined) {
      const detail = `There is no ${show(name)} here. There are ${Object.keys(members).join(', ')}.`
      return [{ pointer, detail }]
    }
    // TypeScript's undefined is JSON's nothing.
    if (member === undefined || accepted.test(member)) return []
    const detail = `${show(member)} cannot be used. Give ${accepted.words}.`
    return [{ pointer: `${pointer}/${name}`, detail }]
  })
}

function isFault(value: unknown): boolean {
  if (value === 'hang-up' || value === 'reset' || value === 'silence') return true
  if (!isObject(value) || Object.keys(value).length !== 1) return false
  const { garbage, handshake, certificate } = value
  return (
    (typeof garbage === 'string' &&
      /^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(garbage)) ||
    (handshakeFaults as readonly unknown[]).includes(handshake) ||
    (certificateKinds as readonly unknown[]).includes(certificate)
  )
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
