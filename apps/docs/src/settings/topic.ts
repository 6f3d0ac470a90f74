/** What a cause may have a reader change in the settings of a mail client. */
export const topics = [
  'login',
  'mechanism',
  'starttls',
  'implicit-tls',
  'certificate',
  'helo-name',
  'sender',
  'one-connection',
  'timeout',
  'trace',
] as const

/** One of `topics`. */
export type Topic = (typeof topics)[number]

/** How one mail client is told each of them; what it has no setting for is left out. */
export interface ClientSettings {
  /** The name that syntax highlighters know. */
  readonly language: string
  readonly of: Partial<Readonly<Record<Topic, string>>>
}
