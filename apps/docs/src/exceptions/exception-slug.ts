/**
 * Gives the name under which an error has its page, from the type that a client's evidence has.
 *
 * What people paste counts, without its module: `SMTPRecipientsRefused`, `EENVELOPE`,
 * `MailSendException`. A name that says nothing alone keeps what stands before it: `textproto-Error`.
 *
 * @param client - the exit status of a command means something with its client only: `curl-exit-55`.
 * @param language - in Go a type is spoken of with its package.
 */
export function exceptionSlug(type: string, client: string, language: string): string {
  const exit = /^exit (\d+)$/.exec(type)
  if (exit) return `${client}-exit-${exit[1]}`
  const parts = type.replace(/^\*|^Error /, '').split(/\.|::/)
  const name = parts.at(-1) ?? type
  if (language === 'go') return parts.join('-')
  return name === 'Error' && parts.length > 1 ? `${parts[0]}-Error` : name
}
