/** A failure that the user can mend: its message is all that is shown. */
export class UserError extends Error {
  override name = 'UserError'
}
