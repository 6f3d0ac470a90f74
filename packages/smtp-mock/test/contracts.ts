import { readdirSync, readFileSync } from 'node:fs'
import type { SmtpReplyCode, SmtpStage } from '@statuary/core'

/** A reply at a stage, as a contract file says it. */
export interface ContractCase {
  readonly code: SmtpReplyCode
  readonly stage: SmtpStage
  /** The octets of the wire, in Latin-1. */
  readonly octets: string
}

interface ContractFile {
  readonly reply: { readonly code: SmtpReplyCode; readonly text: string }
  readonly stages: Readonly<
    Partial<Record<SmtpStage, { readonly enhanced: string | null; readonly text?: string }>>
  >
}

const folder = new URL('../../../contracts/smtp/', import.meta.url)

/**
 * Reads every SMTP contract at every stage where it is listed.
 *
 * The octets are put together here, and not with core, so that a slip of core is seen.
 *
 * @param domain - stands for `{domain}`.
 */
export function contractCases(domain: string): ContractCase[] {
  return readdirSync(folder).flatMap((file) => {
    const { reply, stages }: ContractFile = JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
    return Object.entries(stages).map(([stage, { enhanced, text = reply.text }]) => ({
      code: reply.code,
      stage: stage as SmtpStage,
      octets: `${reply.code} ${enhanced === null ? '' : `${enhanced} `}${text.replaceAll('{domain}', domain)}\r\n`,
    }))
  })
}
