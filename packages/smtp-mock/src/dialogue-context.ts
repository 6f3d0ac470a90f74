import type { EventEmitter } from 'node:events'
import type { SecureContext } from 'node:tls'
import type { CertificateKind, HandshakeFault } from './answer.js'
import type { Certificates } from './certificates.js'
import type { SmtpMockEvents } from './events.js'
import type { HandlerStack } from './handler-stack.js'
import type { MailMessage } from './message.js'
import type { ReplyWording } from './reply-wording.js'
import type { ServerRules } from './server-rules.js'
import type { SessionRecord } from './session.js'
import type { WireEnd } from './wire.js'

/** What the dialogues of a server share. */
export interface DialogueContext {
  readonly rules: ServerRules
  readonly wording: ReplyWording
  readonly handlers: HandlerStack
  readonly certificates: Certificates
  readonly events: EventEmitter<SmtpMockEvents>
  /** Is told of every entry of a transcript. */
  readonly onEntry: SessionRecord['onEntry']
  /** Gives the next message its number. */
  nextMessageId(): string
  accept(message: MailMessage): void
}

/** The connection that a dialogue is held over. */
export interface Connection extends WireEnd {
  /** All that came has been read, or nothing more is read for now. */
  onPause(): void
  /** Nothing is said any more, whatever a handler decides. */
  readonly hasEnded: boolean
  /** Reads on; nothing is read after a command until then. */
  proceed(): void
  /** Reads no more of a message until then. */
  wait(): void
  /** What follows is a message. */
  startMessage(): void
  /** Nothing is to be said for a while, and the client is not to blame for it. */
  pend(isPending: boolean): void
  /** Says nothing ever again. */
  silence(): void
  /** Ends with a FIN. */
  hangUp(): void
  /** Ends after the client has said that it wants to. */
  leave(): void
  /** Ends with a RST. */
  reset(): void
  /** @param kind - what is wrong with the certificate that the context has. */
  startTls(context: SecureContext, kind: CertificateKind): void
  breakHandshake(fault: HandshakeFault): void
  /** Whether the next line belongs to an exchange of AUTH. */
  readonly isExchanging: boolean
  startExchange(line: string): void
  continueExchange(line: string): void
  /** Gives up an exchange. */
  endExchange(): void
  /** Has the next line of an exchange answered. */
  onResponse(answer: (line: string) => void): void
}
