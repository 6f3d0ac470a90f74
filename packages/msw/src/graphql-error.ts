import type { GivenHeaders } from '@statuary/core'
import { createAnswer } from './answer.js'
import { describe } from './call-resolver.js'
import { createPlainResolver } from './plain-resolver.js'
import type { PlainResolver } from './resolver.js'
import { checkObject, refuseUnknown } from './unknown-options.js'

/** Apollo Server's codes, and the two that everyone uses alongside them. */
export type GraphQLErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'BAD_USER_INPUT'
  | 'INTERNAL_SERVER_ERROR'
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'OPERATION_RESOLUTION_FAILURE'
  | 'BAD_REQUEST'
  | 'PERSISTED_QUERY_NOT_FOUND'
  | 'PERSISTED_QUERY_NOT_SUPPORTED'
  | (string & {})

/** What an error says besides its code. */
export interface GraphQLErrorOptions {
  /** The text; a sentence about the code if left out. */
  readonly message?: string | undefined
  /** The field of the response that the error is about: `['orders', 0, 'price']`. */
  readonly path?: readonly (string | number)[] | undefined
  /** Places in the document, from 1. */
  readonly locations?: readonly { readonly line: number; readonly column: number }[] | undefined
  /** Members of `extensions` besides `code`. */
  readonly extensions?: object | undefined
}

/** How a response that contains only an error is sent. */
export interface GraphQLErrorResponseOptions extends GraphQLErrorOptions {
  /** 200 if left out. Any other status is sent as application/graphql-response+json, where it has a meaning. */
  readonly status?: number | undefined
  /** Headers to add, or to replace, as `respondWith` takes them: an object, pairs or `Headers`. */
  readonly headers?: GivenHeaders | undefined
}

/** An error of `partial`: a code, or a code with everything else that the error says. */
export type PartialError =
  | GraphQLErrorCode
  | (GraphQLErrorOptions & {
      /** `extensions.code`: one of Apollo Server's, or your own. */
      readonly code?: GraphQLErrorCode | undefined
    })

const messages: Readonly<Record<string, string>> = {
  UNAUTHENTICATED: 'You must be logged in.',
  FORBIDDEN: 'You are not allowed to do this.',
  BAD_USER_INPUT: 'An argument has an invalid value.',
  INTERNAL_SERVER_ERROR: 'Internal server error',
  GRAPHQL_PARSE_FAILED: 'Syntax Error: Unexpected <EOF>.',
  GRAPHQL_VALIDATION_FAILED: 'The document does not fit the schema.',
  OPERATION_RESOLUTION_FAILURE: 'Unknown operation.',
  BAD_REQUEST: 'The request is no GraphQL request.',
  PERSISTED_QUERY_NOT_FOUND: 'PersistedQueryNotFound',
  PERSISTED_QUERY_NOT_SUPPORTED: 'PersistedQueryNotSupported',
}

const members = ', message, path, locations and extensions'

/** Where execution never began there is no `data`, not even null (GraphQL specification section 7.1). */
const beforeExecution = /^(GRAPHQL_|PERSISTED_QUERY_|OPERATION_RESOLUTION_FAILURE$|BAD_REQUEST$)/

/**
 * Answers a GraphQL request with an error and no data.
 *
 * The status is 200 and the type application/json, as with most servers; with another `status`, the
 * type is application/graphql-response+json, as the GraphQL-over-HTTP draft asks. It works in
 * handlers of `graphql` and `http`, and is a static step of a `sequence`.
 *
 * @param code - `extensions.code`: one of Apollo Server's, or your own.
 * @throws {TypeError} if the code is not a string, or there is an unknown option.
 * @throws {RangeError} if `respondWith` refuses the status.
 * @example graphql.query('GetOrders', graphqlError('UNAUTHENTICATED'))
 * @example graphql.query('GetOrders', graphqlError('FORBIDDEN', { status: 403, path: ['orders'] }))
 * @see https://graphql.github.io/graphql-over-http/draft/#sec-Status-Codes
 */
export function graphqlError(
  code: GraphQLErrorCode,
  options: GraphQLErrorResponseOptions = {},
): PlainResolver {
  checkObject(options, 'graphqlError', `status, headers${members}`)
  const { status = 200, headers = {}, ...error } = options
  const errors = [errorOf({ ...error, code: code ?? null }, 'graphqlError', 'status, headers')]
  return answer(status, beforeExecution.test(code) ? { errors } : { data: null, errors }, headers)
}

/**
 * Answers a GraphQL request with part of its data, and errors that say why the rest is missing.
 *
 * @param data - what there is, with null for what is missing.
 * @param errors - a code, an error with its `path`, or a list of them.
 * @throws {TypeError} if there is no data, or no error, or an error has an unknown member.
 * @example
 * graphql.query('GetPage', partial({ user, orders: null }, { code: 'INTERNAL_SERVER_ERROR', path: ['orders'] }))
 * @see https://spec.graphql.org/October2021/#sec-Errors
 */
export function partial(
  data: object,
  errors: PartialError | readonly PartialError[],
): PlainResolver {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw new TypeError(
      `partial cannot answer with ${describe(data)} as its data: give an object. If there is no data at all, use graphqlError.`,
    )
  }
  const all = (Array.isArray(errors) ? errors : [errors]) as readonly PartialError[]
  if (all.length === 0 || all.some((error) => error === undefined || error === null)) {
    throw new TypeError(
      "partial needs an error that says what is missing, such as { code: 'FORBIDDEN', path: ['orders'] }.",
    )
  }
  const written = all.map((error) => {
    const told = typeof error === 'string' ? { code: error } : error
    return errorOf(told, 'An error of partial', 'code')
  })
  return answer(200, { data, errors: written }, {})
}

function answer(status: number, body: object, headers: GivenHeaders) {
  const isOk = status >= 200 && status < 300
  const type = isOk ? 'application/json' : 'application/graphql-response+json'
  const all = withType(type, headers)
  return createPlainResolver(createAnswer<number>(status, { body, headers: all }))
}

/** Puts a type ahead of headers that give none; of a name that stands twice there would be two lines. */
function withType(type: string, headers: GivenHeaders): GivenHeaders {
  if (typeof headers !== 'object') return headers
  const pairs = Symbol.iterator in headers ? [...headers] : Object.entries(headers)
  const hasType = pairs.some(
    ([name, value]) => String(name).toLowerCase() === 'content-type' && value !== undefined,
  )
  const all = hasType ? pairs : [['Content-Type', type], ...pairs]
  return all as Iterable<readonly [string, string]>
}

type Told = GraphQLErrorOptions & { readonly code?: GraphQLErrorCode | null | undefined }

function errorOf(
  // Not taken apart before: the message of an Error is lost on its way.
  { code, message, path, locations, extensions, ...others }: Told,
  who: string,
  own: string,
) {
  refuseUnknown(others, who, own + members)
  if (code !== undefined && typeof code !== 'string') {
    throw new TypeError(
      `A GraphQL error cannot have the code ${describe(code)}: give one such as 'UNAUTHENTICATED'.`,
    )
  }
  if (path !== undefined && !Array.isArray(path)) {
    throw new TypeError(
      `A GraphQL error cannot have the path ${describe(path)}: give a list, such as ['orders', 0].`,
    )
  }
  return {
    message: message ?? messages[code ?? ''] ?? code ?? 'Internal server error',
    ...(locations === undefined ? {} : { locations }),
    ...(path === undefined ? {} : { path }),
    ...(code === undefined && extensions === undefined
      ? {}
      : { extensions: { ...(code === undefined ? {} : { code }), ...extensions } }),
  }
}
