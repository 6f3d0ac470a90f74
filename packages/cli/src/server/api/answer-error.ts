import { PatternTimeoutError } from '@statuary/smtp-mock'
import type { Context } from 'hono'
import { InvalidInput } from '../../rules/invalid-input.js'
import { reportFailure } from '../failure.js'
import { ClientLeftError } from './read-content.js'
import { refuse, refuseFlaws } from './responses.js'

/** The system's codes for: no further file may be open in this process, or on this machine. */
const noDescriptors = ['EMFILE', 'ENFILE']

/**
 * Answers what a handler throws with a problem document: 422 for content that cannot be used, 400
 * for a filter that takes too long, 503 where the system has no descriptors left, and otherwise 500,
 * which is a fault of ours.
 */
export function answerError(error: Error, context: Context): Response {
  if (error instanceof InvalidInput) return refuseFlaws(context, error.flaws)
  if (error instanceof PatternTimeoutError) return refuse(context, 400, error.message)
  const { code } = error as NodeJS.ErrnoException
  if (code !== undefined && noDescriptors.includes(code)) {
    const detail = `The server has no file descriptors left (${code}). Close isolated servers and connections that are no longer used, or raise the limit with ulimit -n.`
    return refuse(context, 503, detail)
  }
  // Whoever went away gets no answer, and is no news.
  const hasLeft = error instanceof ClientLeftError || context.req.raw.signal.aborted
  const { method, path } = context.req
  return refuse(context, 500, hasLeft ? error.message : reportFailure(`${method} ${path}`, error))
}
