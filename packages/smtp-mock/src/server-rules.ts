/** The extensions that the server knows, by the names that EHLO gives them. */
export const smtpExtensions = [
  'PIPELINING',
  '8BITMIME',
  'SMTPUTF8',
  'ENHANCEDSTATUSCODES',
  'DSN',
  'AUTH',
  'SIZE',
] as const

/** An extension that the server can offer; STARTTLS has an option of its own. */
export type SmtpExtension = (typeof smtpExtensions)[number]

/** The mechanisms that the server knows. */
export const authMechanisms = ['PLAIN', 'LOGIN', 'CRAM-MD5', 'XOAUTH2'] as const

/** A mechanism of AUTH. */
export type AuthMechanism = (typeof authMechanisms)[number]

/** What a server offers and demands, the same for all its sessions. */
export interface ServerRules {
  /** The server's name in its greeting and other replies. */
  readonly domain: string
  readonly extensions: ReadonlySet<SmtpExtension>
  readonly mechanisms: readonly string[]
  /** Names and secrets; undefined takes any. */
  readonly users: ReadonlyMap<string, string> | undefined
  /** What a client has to do before it may send mail. */
  readonly requires: { readonly auth: boolean; readonly tls: boolean }
  /** Octets of a message. */
  readonly maxMessageSize: number
  /** Recipients of a message. */
  readonly maxRecipients: number
  /** Whether STARTTLS is offered now. */
  offersStartTls(): boolean
}
