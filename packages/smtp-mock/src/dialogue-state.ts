import type { Envelope } from './message.js'
import type { Parameters } from './stage-context.js'

/** A mail from its accepted MAIL to the end of its message. */
export interface Transaction {
  readonly from: string
  readonly parameters: Parameters
  readonly to: string[]
  readonly toParameters: Parameters[]
  /** Whether the client named any recipient, accepted or not. */
  triedRecipient: boolean
}

/**
 * How far a dialogue has come.
 *
 * @see RFC 5321 section 4.1.4
 */
export class DialogueState {
  /** The greeting said that there is no service here. */
  isTurnedAway = false
  /** What the client called itself; undefined before EHLO or HELO. */
  domain: string | undefined
  /** It said EHLO, so it may use extensions. */
  isExtended = false
  isSecure = false
  user: string | undefined
  transaction: Transaction | undefined

  get envelope(): Envelope {
    const { transaction } = this
    return {
      from: transaction?.from ?? '',
      to: [...(transaction?.to ?? [])],
      parameters: {
        from: transaction?.parameters ?? {},
        to: [...(transaction?.toParameters ?? [])],
      },
    }
  }

  greet(domain: string, isExtended: boolean): void {
    this.domain = domain
    this.isExtended = isExtended
    this.transaction = undefined
  }

  /** RFC 3207 section 4.2: what was said in the clear is forgotten. */
  secure(): void {
    this.isSecure = true
    this.domain = undefined
    this.isExtended = false
    this.user = undefined
    this.transaction = undefined
  }
}
