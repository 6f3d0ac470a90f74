import type { ResponseKey } from '@statuary/core'
import { type PreparedResponse, prepareResponse } from '../server/prepared-response.js'
import type { HttpFault, HttpReplyDefinition } from './http-rule.js'
import type { Timed } from './reply-sequence.js'

/** A reply of a rule, ready to be given many times. */
export interface PreparedReply extends Timed {
  /** What is sent; undefined where the fault is to send nothing. */
  readonly response: PreparedResponse | undefined
  readonly fault: HttpFault | undefined
  /** Milliseconds to wait first. */
  readonly delay: number
}

/**
 * Prepares a reply; what a reply leaves open is that of the canonical response.
 *
 * @throws {RangeError | TypeError} if core refuses the status or an option, or if what is to break
 * off in the middle has none.
 */
export function prepareReply(reply: HttpReplyDefinition): PreparedReply {
  const { status, times, delay = 0, fault, ...options } = reply
  const timed = times === undefined ? {} : { times }
  if (status === undefined) return { ...timed, delay, fault, response: undefined }
  const response = prepareResponse(status as ResponseKey, { ...options })
  if (fault === 'truncated' && (response.content ?? '').length < 2) {
    throw new RangeError(
      `A response with ${response.content === null ? 'no content' : 'so little content'} cannot be cut off in the middle. Give another status, or a body or text of two characters or more.`,
    )
  }
  return { ...timed, delay, fault, response }
}
