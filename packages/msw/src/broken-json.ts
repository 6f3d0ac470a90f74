import { composeResponse, type ResponseOptions } from '@statuary/core'
import { answerWith } from './answer.js'
import { describe } from './call-resolver.js'
import { checkFinal, type FinalKey, type OptionArguments } from './final-key.js'
import { createPlainResolver } from './plain-resolver.js'
import type { PlainResolver } from './resolver.js'

/**
 * Answers with content that does not parse, though its Content-Type says JSON.
 *
 * The status, headers and Content-Length are correct, so that a client fails in its parser and
 * nowhere else. What is sent is the status's body without its last character.
 *
 * @param key - a status or a contract id; 200 if left out.
 * @throws {RangeError} if the response has no content to break, or if `respondWith` refuses the
 * key.
 * @throws {TypeError} if an option is not allowed on the status.
 * @example http.get('/api/report', brokenJson(200)) // {"status":"ok"
 */
export function brokenJson<const Key extends FinalKey = 200>(
  key: Key = 200 as Key,
  ...[options]: OptionArguments<Key>
): PlainResolver {
  const composed = composeResponse<number>(key as number, options as ResponseOptions)
  const { status, phrase, content } = composed
  checkFinal(status, phrase)
  if (content === null) {
    throw new RangeError(
      `HTTP ${status} has no content that could be broken JSON. Break a response that has content, such as brokenJson(200).`,
    )
  }
  if (typeof content !== 'string' || !isJson(content)) {
    throw new TypeError(
      `brokenJson breaks JSON, but the content is ${describe(content)}. Give it as body, or use truncated, which cuts off any content.`,
    )
  }
  // A number is still one without its last digit.
  const broken = /[}\]"]$/.test(content) ? content.slice(0, -1) : `${content},`
  return createPlainResolver(answerWith({ ...composed, content: broken }))
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
