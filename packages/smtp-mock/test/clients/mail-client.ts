/** A mail to send, and how. */
export interface Mail {
  readonly host: string
  readonly port: number
  readonly from: string
  readonly to: readonly string[]
  /** Headers and text, with CRLF. */
  readonly content: string
  /** The file of an authority; then the client has to use STARTTLS and to verify. */
  readonly authority?: string | undefined
  readonly login?: { readonly user: string; readonly password: string } | undefined
}

/** What a client made of it. */
export interface Outcome {
  readonly succeeded: boolean
  /** All that the client told its user. */
  readonly told: string
}

/** A real mail client. */
export interface MailClient {
  readonly name: string
  /** What STATUARY_REQUIRE calls it, or the language that it comes with. */
  readonly needs: string
  /** Sends commands without waiting for each reply, where the server offers it. */
  readonly pipelines?: boolean
  /** Gets ready; returns why it cannot be used, or nothing. */
  prepare(): Promise<string | undefined>
  send(mail: Mail): Promise<Outcome>
}
