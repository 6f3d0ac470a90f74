/** A mistake in what was asked or written, to be shown without a stack trace. */
export class UserError extends Error {
  override readonly name = 'UserError'
}
