import type { Serializable } from '@statuary/core'
import { describe } from './call-resolver.js'
import type { ResolverInfo } from './resolver.js'

/** Says whether a request meets a condition; it is given everything that MSW gives a resolver. */
// biome-ignore lint/suspicious/noExplicitAny: what a handler tells its resolver is the handler's own.
export type Predicate = (info: any) => boolean | Promise<boolean>

/** What a value has to be: that text, a match for a pattern, or whatever a function accepts; any value if left out. */
export type Expected = string | number | RegExp | ((value: string) => boolean)

/** Asks a predicate; one that reads the body reads a copy. */
export function ask(predicate: Predicate, info: ResolverInfo): boolean | Promise<boolean> {
  const holds: unknown = predicate(withOwnBody(info))
  // It would hold for every request.
  if (typeof holds === 'function') {
    throw new TypeError('A predicate returned a function. Call what makes one: bearer().')
  }
  return holds as boolean | Promise<boolean>
}

/** Returns the same with a copy of the request, if there is a body to read. */
export function withOwnBody<Info extends ResolverInfo>(info: Info): Info {
  const { request } = info
  return request.body && !request.bodyUsed ? { ...info, request: request.clone() } : info
}

/** Holds if all of the predicates hold. */
export function and(...predicates: readonly Predicate[]): Predicate {
  check('and', predicates)
  return async (info) => {
    for (const predicate of predicates) if (!(await ask(predicate, info))) return false
    return true
  }
}

/** Holds if any of the predicates holds. */
export function or(...predicates: readonly Predicate[]): Predicate {
  check('or', predicates)
  return async (info) => {
    for (const predicate of predicates) if (await ask(predicate, info)) return true
    return false
  }
}

/** Holds if a predicate does not. */
export function not(predicate: Predicate): Predicate {
  check('not', [predicate])
  return async (info) => !(await ask(predicate, info))
}

function check(name: string, predicates: readonly unknown[]): void {
  const wrong = predicates.find((predicate) => typeof predicate !== 'function')
  if (wrong === undefined && predicates.length > 0) return
  throw new TypeError(
    `${name} cannot combine ${predicates.length === 0 ? 'nothing' : describe(wrong)}. Give predicates, such as ${name}(header('X-Plan', 'free')).`,
  )
}

/**
 * Holds if a request has a header, whatever the case of its name.
 *
 * @example when(header('X-Plan', 'free'), respondWith(402))
 */
export function header(name: string, expected?: Expected): Predicate {
  checkName('header', name)
  checkExpected('header', expected)
  return ({ request }: ResolverInfo) => matches(request.headers.get(name), expected)
}

/**
 * Holds if a request has a bearer token (RFC 6750 section 2.1).
 *
 * @example when(bearer('expired'), respondWith(401, { challenge: 'Bearer error="invalid_token"' }))
 */
export function bearer(expected?: Expected): Predicate {
  checkExpected('bearer', expected)
  return ({ request }: ResolverInfo) => {
    const [, token = null] =
      /^Bearer +(\S+)$/i.exec(request.headers.get('Authorization') ?? '') ?? []
    return matches(token, expected)
  }
}

/**
 * Holds if the URL has a query parameter; if there are several with the same name, one is enough.
 *
 * @example when(query('page', 2), respondWith(503))
 */
export function query(name: string, expected?: Expected): Predicate {
  checkName('query', name)
  checkExpected('query', expected)
  return ({ request }: ResolverInfo) =>
    new URL(request.url).searchParams.getAll(name).some((value) => matches(value, expected))
}

/**
 * Holds if a request has a cookie.
 *
 * @example when(not(cookie('session')), respondWith(401))
 */
export function cookie(name: string, expected?: Expected): Predicate {
  checkName('cookie', name)
  checkExpected('cookie', expected)
  return ({ cookies }: { cookies?: Readonly<Record<string, string>> }) =>
    matches(cookies?.[name] ?? null, expected)
}

/**
 * Holds if a request has a form field in its body, URL-encoded or multipart.
 *
 * @example when(form('email', /@blocked\.example$/), respondWith(422))
 */
export function form(name: string, expected?: Expected): Predicate {
  checkName('form', name)
  checkExpected('form', expected)
  return async ({ request }: ResolverInfo) => {
    const fields = await request.formData().catch(() => undefined)
    const values = fields?.getAll(name) ?? []
    return values.some((value) => matches(typeof value === 'string' ? value : value.name, expected))
  }
}

/**
 * Holds if the body is JSON with these members, and maybe others.
 *
 * @param expected - the members, at any depth, or a function of the parsed body.
 * @example when(json({ quantity: 0 }), respondWith(422))
 * @example when(json((order) => order.quantity > 99), respondWith(422))
 */
// biome-ignore lint/suspicious/noExplicitAny: nobody knows what a client sends.
export function json(expected: Serializable | ((body: any) => boolean)): Predicate {
  if (expected === undefined) {
    throw new TypeError('json needs the members of a body, such as json({ quantity: 0 }).')
  }
  return async ({ request }: ResolverInfo) => {
    const text = await request.text()
    let body: unknown
    try {
      body = JSON.parse(text)
    } catch {
      return false
    }
    return typeof expected === 'function' ? expected(body) === true : contains(body, expected)
  }
}

/**
 * Holds if a request is the GraphQL operation with that name, in handlers of `graphql` and of
 * `http`.
 *
 * In those of `http`, a batch of operations and an upload (multipart/form-data) have no name.
 *
 * @example http.post('/graphql', when(operation('GetOrders'), graphqlError('UNAUTHENTICATED')))
 */
export function operation(expected: Expected): Predicate {
  checkExpected('operation', expected)
  return async ({ request, operationName }: ResolverInfo & { operationName?: string }) =>
    matches(operationName ?? (await nameOfOperation(request)), expected)
}

async function nameOfOperation(request: Request): Promise<string | null> {
  const { searchParams } = new URL(request.url)
  let sent: { operationName?: unknown; query?: unknown } = Object.fromEntries(searchParams)
  try {
    if (request.method !== 'GET') sent = JSON.parse(await request.text()) ?? {}
  } catch {
    return null
  }
  if (typeof sent.operationName === 'string') return sent.operationName
  // The only operation of a document needs no name beside it.
  const [, name = null] =
    /\b(?:query|mutation|subscription)\s+([_A-Za-z]\w*)/.exec(outline(String(sent.query ?? ''))) ??
    []
  return name
}

/** Leaves out of a document what may look like the head of an operation: comments, text, and fields. */
function outline(document: string): string {
  let left = document.replace(/"(?:\\.|[^"\\\n])*"|#.*/g, '')
  for (let before = ''; left !== before; ) {
    before = left
    left = left.replace(/\{[^{}]*\}/g, '')
  }
  return left
}

/** An object given for the name would be looked for as text, and never be found. */
function checkName(predicate: string, name: unknown): void {
  if (typeof name === 'string' && name !== '') return
  throw new TypeError(
    `${predicate} cannot look for ${describe(name)}. Give a name, and then what its value has to be: ${predicate}('page', 2).`,
  )
}

/** Nothing that a client sends is equal to null or to an object, so such a predicate would never hold. */
function checkExpected(predicate: string, expected: unknown): void {
  if (typeof expected !== 'object' || expected instanceof RegExp) return
  throw new TypeError(
    `${predicate} cannot compare with ${describe(expected)}. Give text, a number, a pattern or a function.`,
  )
}

function matches(value: string | null, expected: Expected | undefined): boolean {
  if (value === null) return false
  if (expected === undefined) return true
  if (typeof expected === 'function') return expected(value) === true
  // A pattern that is sticky or global would go on where it stopped.
  return expected instanceof RegExp ? value.search(expected) >= 0 : value === String(expected)
}

function contains(actual: unknown, expected: unknown): boolean {
  if (typeof expected !== 'object' || expected === null) return Object.is(actual, expected)
  if (typeof actual !== 'object' || actual === null) return false
  if (Array.isArray(expected) && (actual as unknown[]).length !== expected.length) return false
  return Object.entries(expected).every(
    ([name, value]) =>
      Object.hasOwn(actual, name) && contains((actual as Record<string, unknown>)[name], value),
  )
}
