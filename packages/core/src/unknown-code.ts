import { nearestCode } from './nearest-code.js'

/** How the codes of each kind are spoken of. */
const words = {
  'HTTP status': { one: 'a status', all: 'Registered statuses' },
  'SMTP reply': { one: 'a reply code', all: 'Replies' },
} as const

/** Says that there is no such code, and which one is near. */
export function unknownCode(
  kind: keyof typeof words,
  code: number,
  codes: readonly number[],
): string {
  const { one, all } = words[kind]
  return typeof code === 'number'
    ? `No ${kind} ${code}. ${all} run from ${codes[0]} to ${codes.at(-1)}; did you mean ${nearestCode(code, codes)}?`
    : `No ${kind} ${JSON.stringify(code)}: ${one} is a number.`
}
