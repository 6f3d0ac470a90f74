import type { JsonObject, JsonValue } from '@statuary/core'
import type { SegmentPattern } from './path-pattern.js'
import type { PreparedReply } from './prepare-reply.js'
import type { ReplySequence } from './reply-sequence.js'
import type { PreparedRule, Rule, RuleStore } from './rule-store.js'

/** A rule as `http-rule.schema.json` describes it. */
export interface HttpRuleDefinition {
  readonly id?: string
  readonly method?: string
  readonly path: string
  readonly replies: readonly HttpReplyDefinition[]
}

/** One reply of a rule, as `http-rule.schema.json` describes it. */
export interface HttpReplyDefinition {
  readonly status?: number | string
  readonly times?: number
  /** Milliseconds. */
  readonly delay?: number
  readonly fault?: HttpFault
  /** A list gives several lines of one name, null leaves a header out. */
  readonly headers?: Readonly<Record<string, string | readonly string[] | null>>
  readonly body?: JsonValue
  readonly text?: string
  readonly html?: string
  readonly problem?: boolean | JsonObject
  readonly statusText?: string
  /** Sends what an RFC forbids. */
  readonly illegal?: boolean
  /** Of this and those that follow, false leaves the header out. */
  readonly retryAfter?: number | false
  readonly challenge?: string | readonly string[] | false
  readonly allow?: string | readonly string[] | false
  readonly location?: string | false
  readonly contentRange?: string | false
  readonly upgrade?: string | readonly string[] | false
}

/** What a server does instead of answering, or while it answers. */
export type HttpFault = 'hang-up' | 'reset' | 'silence' | 'truncated'

/** A rule of HTTP, ready to answer. */
export interface PreparedHttpRule extends PreparedRule {
  /** `ANY` stands for all methods. */
  readonly method: string
  readonly path: readonly SegmentPattern[]
  readonly replies: ReplySequence<PreparedReply>
}

/** A rule of HTTP in its store. */
export type HttpRule = Rule<HttpRuleDefinition, PreparedHttpRule>

/** The rules of HTTP of one server. */
export interface HttpRuleStore extends RuleStore<HttpRuleDefinition, PreparedHttpRule> {
  /** Finds the rule that is asked first, of those that match one of the methods and have replies left. */
  find(method: string | readonly string[], segments: readonly string[]): HttpRule | undefined
}
