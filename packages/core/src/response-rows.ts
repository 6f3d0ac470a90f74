import type { HeaderOption, HttpStatusDefinition } from './http/definition.js'
import { httpStatuses } from './http/statuses.js'
import type { JsonObject } from './json.js'
import type { HttpRendition, SmtpReplyDefinition } from './smtp/definition.js'
import { smtpReplies } from './smtp/replies.js'

/** What a response is made of: the row of a status without what is only told about it. */
export interface ResponseRow {
  readonly code: number
  readonly phrase: string
  readonly headers: readonly HeaderRow[]
  readonly role?: 'interim' | 'none'
  readonly noContent?: string
  /** Why there is no canonical response, with the section that says so. */
  readonly unanswerable?: string
  readonly slug?: string
  readonly message?: string
  readonly body?: JsonObject
}

/** A header of a row. */
export interface HeaderRow {
  readonly name: string
  readonly value?: string
  readonly option?: HeaderOption
  /** Belongs to the canonical body, so it is dropped when there is another body. */
  readonly describesBody?: true
}

/**
 * Lists the rows that a response is made from: of every status, and of every SMTP reply.
 *
 * The build evaluates this module and puts its values in its place (`tsup.config.ts`), so that a
 * page that mocks one response does not load the summaries, sections and stages of all.
 */
export const responseRows: readonly ResponseRow[] = /* @__PURE__ */ httpStatuses.map(
  ({ code, phrase, ...status }: HttpStatusDefinition) => {
    const { role, noContent, unanswerable, slug, message, body, spec } = status
    return {
      code,
      phrase,
      headers: status.headers.map(({ name, value, option, strength }) => ({
        name,
        ...given({ value, option }),
        ...(name === 'ETag' && strength !== 'MUST' ? { describesBody: true as const } : {}),
      })),
      ...(role === 'final' ? {} : { role }),
      ...given({ noContent, slug, message, body }),
      ...(unanswerable === undefined ? {} : { unanswerable: `${unanswerable} (${spec})` }),
    }
  },
)

/** The HTTP rendition of each SMTP reply; undefined where it has none. */
export const renditionRows: readonly (readonly [code: number, rendition?: HttpRendition])[] =
  /* @__PURE__ */ smtpReplies.map(({ code, rendition }: SmtpReplyDefinition) =>
    rendition === undefined ? [code] : [code, rendition],
  )

function given<Members extends object>(members: Members): Partial<Required<Members>> {
  return Object.fromEntries(
    Object.entries(members).filter(([, value]) => value !== undefined),
  ) as Partial<Required<Members>>
}
