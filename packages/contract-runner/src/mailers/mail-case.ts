import type { CertificateKind, HandshakeFault } from '@statuary/smtp-mock'

/** The stages of a mail that a client comes to by itself, in their order. */
export const mailStages = [
  'CONNECT',
  'EHLO',
  'STARTTLS',
  'AUTH',
  'MAIL',
  'RCPT',
  'DATA',
  'MESSAGE',
] as const

/** A stage of a mail that a client comes to by itself. */
export type MailStage = (typeof mailStages)[number]

/** The faults at MAIL and MESSAGE: what a server does instead of replying. */
export const wireFaults = ['hang-up', 'reset', 'silence', 'garbage'] as const

/** What the server does at the stage of a case. */
export type CaseAnswer =
  | { readonly kind: 'reply'; readonly code: number }
  | { readonly kind: 'fault'; readonly fault: (typeof wireFaults)[number] }
  | { readonly kind: 'certificate'; readonly certificate: CertificateKind }
  | { readonly kind: 'handshake'; readonly fault: HandshakeFault }

/** A reply as it goes over the wire, in its parts. */
export interface WireReply {
  readonly code: number
  /** Null where it carries none. */
  readonly enhanced: string | null
  readonly text: string
}

/** One mail, to a server that answers one stage in one way, and all else rightly. */
export interface MailCase {
  /** `smtp/503@RCPT`, `hang-up@MAIL`, `ok`. */
  readonly id: string
  /** TLS is that from the first octet; undefined where nothing special happens. */
  readonly stage: MailStage | 'TLS' | undefined
  /** Undefined where the server does all rightly. */
  readonly answer: CaseAnswer | undefined
  /** The reply, if the answer is one. */
  readonly reply: WireReply | undefined
  /** Which recipients the answer is for, where its stage is RCPT. */
  readonly recipients: 'all' | 'one'
  readonly security: 'none' | 'starttls' | 'tls'
  readonly auth: { readonly user: string; readonly password: string } | null
  readonly timeoutMs: number
}

/** The name of the server, which stands for `{domain}` in texts. */
export const domain = 'mail.test'

/** Who sends every mail. */
export const sender = 'sender@client.test'

/** To whom every mail goes; where only one is refused, it is the first. */
export const recipients = ['first@mail.test', 'second@mail.test'] as const
