import type { ContractId, ResponseId } from './contract-id.js'
import type { HttpStatus, HttpStatusCode } from './http/statuses.js'
import type { HttpRendition } from './smtp/definition.js'
import type { SmtpReply, SmtpReplyCode } from './smtp/replies.js'

/** What names a canonical response: a contract id that has one, or the number of such an HTTP status. */
export type ResponseKey = ResponseId | CodeOf<Extract<ResponseId, `http/${string}`>>

type CodeOf<Id extends ContractId> = Id extends `http/${infer Code extends HttpStatusCode}`
  ? Code
  : never

/**
 * Members of a problem document; `status` is always the response's own (RFC 9457 section 3.1.2).
 *
 * Extensions are any values that JSON can hold; `composeResponse` throws for others.
 */
export interface ProblemMembers {
  /** A URI that names the kind of problem; `about:blank` if left out. */
  readonly type?: string | undefined
  /** The kind of problem in a few words; the reason phrase if left out. */
  readonly title?: string | undefined
  /** What went wrong this time. */
  readonly detail?: string | undefined
  /** A URI that names this occurrence. */
  readonly instance?: string | undefined
  // biome-ignore lint/suspicious/noExplicitAny: only so does an interface go into it.
  readonly [extension: string]: any
}

/**
 * A value that `JSON.stringify` can write: interfaces and optional members included, functions not.
 *
 * What is inside is not looked at; `composeResponse` throws for what JSON cannot hold.
 */
export type Serializable =
  | string
  | number
  | boolean
  | null
  | {
      // Of all objects, functions alone have it.
      readonly [Symbol.hasInstance]?: never
      // biome-ignore lint/suspicious/noExplicitAny: only so does an interface go into it.
      readonly [member: string]: any
    }

/** Headers by name, as pairs, or as `Headers`. A name that appears twice gives two lines. */
export type GivenHeaders =
  | Readonly<Record<string, string | readonly string[] | null | undefined>>
  | Iterable<readonly [name: string, value: string]>

interface CommonOptions {
  /**
   * Headers to add, or to replace, whatever the case of their names: an object, pairs or `Headers`.
   * A list gives several lines of one name; `null` leaves a header out.
   */
  headers?: GivenHeaders | undefined
  /** The reason phrase instead of the one that IANA registers. */
  statusText?: string | undefined
  /** Sends what an RFC forbids: a status from 600 to 999, framing headers such as Content-Length. */
  illegal?: boolean | undefined
}

interface HeaderOptions extends CommonOptions {
  /**
   * `Retry-After`, and `retry_after` in the canonical body: whole seconds, at least 0, or a date.
   * 60 on 429 and 300 on 503 by default; `false` leaves the header out (RFC 9110 section 10.2.3).
   */
  retryAfter?: number | Date | false | undefined
  /**
   * `WWW-Authenticate`, on 407 `Proxy-Authenticate`: one challenge or several, such as
   * `Bearer realm="api"`. 401 and 407 have one; `false` leaves it out (RFC 9110 section 11.6.1).
   */
  challenge?: string | readonly string[] | false | undefined
  /**
   * `Allow`: the methods that the resource supports; an empty list is legal. 405 has one; `false`
   * leaves it out (RFC 9110 section 10.2.1).
   */
  allow?: string | readonly string[] | false | undefined
  /** `Location`: a URI reference. 201 and 3xx have one; `false` leaves it out (RFC 9110 section 10.2.2). */
  location?: string | false | undefined
  /**
   * `Content-Range`: `bytes 0-499/1234`; the range of 416 is an asterisk. 206 and 416 have one;
   * `false` leaves it out (RFC 9110 section 14.4).
   */
  contentRange?: string | false | undefined
  /** `Upgrade`: the protocols to upgrade to, such as `websocket`. 426 has one; `false` leaves it out (RFC 9110 section 7.8). */
  upgrade?: string | readonly string[] | false | undefined
}

interface NoContentOptions extends HeaderOptions {
  /** The status has no content, whatever is requested. */
  body?: null | undefined
}

interface ContentOptions extends HeaderOptions {
  /**
   * What is sent as JSON instead of the canonical body: any value that JSON can hold. Bytes
   * (`Uint8Array`, `ArrayBuffer`), `Blob`, `FormData`, `URLSearchParams` and `ReadableStream` are
   * sent as they are, and `null` is no content.
   */
  body?: Serializable | undefined
  /** What is sent as it is instead of the canonical body, as text/plain unless `headers` say otherwise. */
  text?: string | undefined
  /** What is sent as it is instead of the canonical body, as text/html: the error page of a proxy. */
  html?: string | undefined
}

interface ErrorOptions extends ContentOptions {
  /** Answers with `application/problem+json` (RFC 9457); members replace or extend the usual ones. */
  problem?: boolean | ProblemMembers | undefined
}

/** The status that a key stands for. */
export type StatusOf<Key> = Key extends number
  ? Key
  : Key extends `http/${infer Code extends HttpStatusCode}`
    ? Code
    : Key extends `smtp/${infer Code extends SmtpReplyCode}`
      ? Extract<SmtpReply<Code>, { readonly rendition: HttpRendition }>['rendition']['status']
      : never

type Bodyless = Extract<HttpStatus, { readonly noContent: string }>['code']

/**
 * The options that a response accepts, by its status: no `body` on 204, `problem` on 4xx and 5xx. A
 * number that is only known at run time accepts all of them.
 *
 * @example const options: ResponseOptions<503> = { retryAfter: 5 }
 */
export type ResponseOptions<Key extends number | ResponseId = ResponseKey> = OptionsOf<
  StatusOf<Key>
>

type OptionsOf<Status> = Status extends number
  ? number extends Status
    ? ErrorOptions
    : `${Status}` extends `1${string}`
      ? CommonOptions
      : Status extends Bodyless
        ? NoContentOptions
        : `${Status}` extends `${2 | 3}${string}`
          ? ContentOptions
          : ErrorOptions
  : never

/** The options of a canonical response: those that leave it canonical, with a JSON body. */
export type CanonicalOptions<Key extends ResponseKey = ResponseKey> =
  ResponseOptions<Key> extends infer Options
    ? Options extends unknown
      ? Omit<Options, 'text' | 'html' | 'statusText' | 'illegal'>
      : never
    : never

/** Any of the options, whatever the status, for code that reads them after they were checked. */
export type AnyResponseOptions = ErrorOptions
