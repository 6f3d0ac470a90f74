import { compileMessageMatcher, type MailMessage, PatternTimeoutError } from '@statuary/smtp-mock'

/** Which messages are meant; what is given are globs, and all of them have to match. */
export interface MessageFilter {
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly subject?: string | undefined
  readonly text?: string | undefined
  readonly html?: string | undefined
  /** Only those that came after the message with this id. */
  readonly after?: number | undefined
  /** Only those that came before the message with this id. */
  readonly before?: number | undefined
}

/**
 * Makes a test of a filter; a message that cannot be parsed has no subject and no text. It rejects
 * with a `PatternTimeoutError` where nobody can tell in time.
 */
export function compileMessageFilter({
  after = 0,
  before = Number.POSITIVE_INFINITY,
  ...globs
}: MessageFilter): (message: MailMessage) => Promise<boolean> {
  const given = Object.entries(globs).filter(([, glob]) => glob !== undefined)
  const matches = compileMessageMatcher(Object.fromEntries(given))
  return async (message) => {
    const id = Number(message.id)
    if (id <= after || id >= before) return false
    try {
      return await matches(message)
    } catch (error) {
      if (error instanceof PatternTimeoutError) throw error
      return false
    }
  }
}
