import { hostname } from 'node:os'
import type { MailResult, SaidReply } from './mail-result.ts'

/** What is another one in each run, and what stands for it in evidence. */
export interface Fleeting {
  /** Texts of this run, such as the path of a temporary folder -> the word in braces. */
  readonly texts: Readonly<Record<string, string>>
  readonly port: number
}

/** How long a client took: `at once` is before its timeout, `longer` is three times as long or more. */
export type Took = 'at once' | 'its timeout' | 'longer'

/** Gives a result without what changes from run to run, or from machine to machine, but for its time. */
export function steady(result: MailResult, fleeting: Fleeting): MailResult {
  const clean = (text: string) => steadyText(text, fleeting)
  const cleanReply = <Said extends SaidReply>(reply: Said): Said => ({
    ...reply,
    text: reply.text === null ? null : clean(reply.text),
  })
  const { error, refused } = result
  return {
    ...result,
    error: error && { ...cleanReply(error), message: clean(error.message) },
    refused: refused.map(cleanReply),
  }
}

/** Puts a time into a class: milliseconds are never the same twice. */
export function classOf(tookMs: number, timeoutMs: number): Took {
  if (tookMs < timeoutMs * 0.95) return 'at once'
  return tookMs < timeoutMs * 3 ? 'its timeout' : 'longer'
}

/** As a name of its own: a machine may be called mail, too. */
const machine = new RegExp(`(?<![\\w.@-])${hostname().replaceAll('.', '\\.')}(?![\\w.@-])`, 'g')

function steadyText(text: string, { texts, port }: Fleeting): string {
  let clean = text
  for (const [fleeting, word] of Object.entries(texts)) clean = clean.replaceAll(fleeting, word)
  return (
    clean
      .replaceAll(machine, '{hostname}')
      .replaceAll(new RegExp(`\\b${port}\\b`, 'g'), '{port}')
      // The client's own end of the connection, too.
      .replaceAll(/\b127\.0\.0\.1:\d+\b/g, '127.0.0.1:{port}')
      // Clocks: a moment as ISO 8601 or as Unix has it, and a time that has passed.
      .replaceAll(/\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)/g, '{time}')
      .replaceAll(/\b1\d{9}\b/g, '{time}')
      .replaceAll(/\b\d+(?= (milliseconds|seconds ago)\b)/g, '{number}')
      // OpenSSL begins with the number of its thread.
      .replaceAll(/\b[0-9A-F]{8,16}:error:/g, '{thread}:error:')
      // The hash of an object, as Java prints it.
      .replaceAll(/@[0-9a-f]{6,8}\b/g, '@{hash}')
      .replaceAll(/\b0x[0-9a-f]{6,16}\b/g, '{address}')
  )
}
