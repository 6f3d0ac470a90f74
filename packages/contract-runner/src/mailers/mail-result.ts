import type { MailCase } from './mail-case.ts'

/** What a mail client's program is asked: mailer-case.schema.json. */
export interface MailOrder extends Pick<MailCase, 'security' | 'auth' | 'timeoutMs'> {
  /** The id of the case. */
  readonly case: string
  readonly host: string
  readonly port: number
  readonly from: string
  readonly to: readonly string[]
  /** The file with the one authority to trust; null where there is no TLS. */
  readonly ca: string | null
}

/** What a library says of a reply; null is what it does not say. */
export interface SaidReply {
  readonly code: number | null
  readonly enhanced: string | null
  readonly text: string | null
}

/** What a mail client's program says of a case: mailer-result.schema.json. */
export interface MailResult {
  readonly case: string
  readonly ok: boolean
  readonly error: (SaidReply & { readonly type: string; readonly message: string }) | null
  readonly refused: readonly (SaidReply & { readonly address: string })[]
  readonly tookMs: number
}
