import {
  type Citation,
  type EnhancedStatusCode,
  enhancedStatusCode,
  enhancedStatusCodes,
  type SmtpReplyCode,
  type SmtpStage,
} from '@statuary/core'
import { stageReplies } from './smtp-page.ts'

/** An enhanced code that goes with a reply. */
export interface EnhancedRow {
  readonly code: EnhancedStatusCode
  /** The registry's own words, in English. */
  readonly title: string
  /** Where the reply usually carries it. */
  readonly stages: readonly SmtpStage[]
  readonly spec: Citation
  readonly isDeprecated: boolean
}

/** Lists the enhanced codes of a reply: those of its stages, and those that the registry pairs with it. */
export function enhancedRows(code: SmtpReplyCode): readonly EnhancedRow[] {
  const replyClass = Math.floor(code / 100)
  const stagesOf = new Map<EnhancedStatusCode, SmtpStage[]>()
  for (const { stage, reply } of stageReplies(code)) {
    if (reply.enhanced === null) continue
    const enhanced = reply.enhanced as EnhancedStatusCode
    stagesOf.set(enhanced, [...(stagesOf.get(enhanced) ?? []), stage])
  }
  for (const { basic, classes, code: pattern } of enhancedStatusCodes) {
    if (!basic.includes(code) || !(classes as readonly number[]).includes(replyClass)) continue
    const paired = pattern.replace('X', String(replyClass)) as EnhancedStatusCode
    if (!stagesOf.has(paired)) stagesOf.set(paired, [])
  }
  return [...stagesOf].map(([enhanced, stages]) => {
    const { title, spec, deprecated = false } = enhancedStatusCode(enhanced)
    return { code: enhanced, title, stages, spec, isDeprecated: deprecated }
  })
}
