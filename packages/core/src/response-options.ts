import type { ContractId, ResponseId } from './contract-id.js'
import type { HeaderOption } from './http/definition.js'
import type { HttpStatus, HttpStatusCode } from './http/statuses.js'
import type { JsonValue } from './json.js'
import type { HttpRendition } from './smtp/definition.js'
import type { SmtpReply, SmtpReplyCode } from './smtp/replies.js'

/** What names a canonical response: a contract id that has one, or the number of such an HTTP status. */
export type ResponseKey = ResponseId | CodeOf<Extract<ResponseId, `http/${string}`>>

type CodeOf<Id extends ContractId> = Id extends `http/${infer Code extends HttpStatusCode}`
  ? Code
  : never

/** Members of a problem document; `status` is always the response's own (RFC 9457 section 3.1.2). */
export interface ProblemMembers {
  readonly type?: string
  readonly title?: string
  readonly detail?: string
  readonly instance?: string
  readonly [extension: string]: JsonValue | undefined
}

interface OptionValues {
  /** Whole seconds from 0, or a moment: the value of `Retry-After` (RFC 9110 section 10.2.3). */
  retryAfter?: number | Date | undefined
  /** One challenge or several: `Bearer realm="api"` (RFC 9110 section 11.6.1). */
  challenge?: string | readonly string[] | undefined
  /** The methods that the resource supports; an empty list is legal (RFC 9110 section 10.2.1). */
  allow?: string | readonly string[] | undefined
  /** A URI reference (RFC 9110 section 10.2.2). */
  location?: string | undefined
  /** `bytes 0-499/1234`, or, for 416, an asterisk for the range (RFC 9110 section 14.4). */
  contentRange?: string | undefined
  /** The protocols to upgrade to: `websocket` (RFC 9110 section 7.8). */
  upgrade?: string | readonly string[] | undefined
}

interface CommonOptions {
  /** Headers to add, or to replace, whatever the case of their names. Framing is the server's own. */
  headers?: Readonly<Record<string, string>> | undefined
}

interface BodyOption {
  /** What to send as JSON instead of the canonical body; null sends no content. */
  body?: JsonValue | undefined
}

interface ProblemOption {
  /** Answers with `application/problem+json` (RFC 9457); members replace or add to the usual ones. */
  problem?: boolean | ProblemMembers | undefined
}

type StatusOf<Key extends ResponseKey> = Key extends HttpStatusCode
  ? Key
  : Key extends `http/${infer Code extends HttpStatusCode}`
    ? Code
    : Key extends `smtp/${infer Code extends SmtpReplyCode}`
      ? Extract<SmtpReply<Code>, { readonly rendition: HttpRendition }>['rendition']['status']
      : never

type OptionsOfRow<Row extends HttpStatus> = Row['headers'][number] extends infer Rule
  ? Rule extends { readonly option: infer Option extends HeaderOption }
    ? Option
    : never
  : never

type OptionsOfStatus<Code extends HttpStatusCode> = Code extends HttpStatusCode
  ? Pick<OptionValues, OptionsOfRow<HttpStatus<Code>>> &
      CommonOptions &
      (HttpStatus<Code> extends { readonly noContent: string } ? unknown : BodyOption) &
      (`${Code}` extends `4${string}` | `5${string}`
        ? ProblemOption
        : unknown) extends infer Options
    ? { [Name in keyof Options]: Options[Name] }
    : never
  : never

/**
 * The options that a canonical response takes, by its status: `retryAfter` on 429 and 503, 413 and
 * 3xx, `challenge` on 401 and 407, no `body` on 204 ...
 *
 * @example const options: ResponseOptions<503> = { retryAfter: 5 }
 */
export type ResponseOptions<Key extends ResponseKey = ResponseKey> = Shared<
  OptionsOfStatus<StatusOf<Key>>
>

/** The members that all types of a union have: what may be said whichever status it turns out to be. */
type Shared<Options> = { [Name in Extract<keyof Options, string>]?: Options[Name] }

/** Any of the options, whatever the status, for code that reads them after they were checked. */
export interface AnyResponseOptions
  extends OptionValues,
    CommonOptions,
    BodyOption,
    ProblemOption {}
