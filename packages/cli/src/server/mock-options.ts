import { z } from '@hono/zod-openapi'

function wholeNumber(most: number, unit: string) {
  const advice = `give a whole number of ${unit} from 0 to ${most}`
  return z
    .string()
    .regex(/^\d+$/, advice)
    .transform(Number)
    .pipe(z.number().max(most, advice))
    .optional()
    .openapi({ type: 'integer', minimum: 0, maximum: most })
}

const retryAfterAdvice =
  'give a whole number of seconds from 0, or false, which leaves Retry-After out'

/** The query parameters of a mock. */
export const MockQuery = z.object({
  delay: wholeNumber(600_000, 'milliseconds').openapi({
    description: 'Milliseconds to wait before answering',
  }),
  retryAfter: z
    .string()
    .regex(/^(\d+|false)$/, retryAfterAdvice)
    .transform((text) => text !== 'false' && Number(text))
    .refine((seconds) => Number.isSafeInteger(Number(seconds)), retryAfterAdvice)
    .optional()
    .openapi({
      type: ['integer', 'boolean'],
      minimum: 0,
      not: { const: true },
      description: 'Seconds of Retry-After, on any final response; false leaves it out',
    }),
  format: z
    .enum(['json', 'problem'], 'give json or problem')
    .optional()
    .openapi({ description: 'problem answers a 4xx or 5xx with application/problem+json' }),
})

/** What a query asks of a mock. */
export interface MockOptions {
  /** Milliseconds to wait before answering. */
  readonly delay: number
  readonly response: { readonly retryAfter?: number | false; readonly problem?: true }
}

/**
 * Reads the query of a mock. Parameters that are not ours pass: a client may send its own.
 *
 * @throws {RangeError} if a value is no use, or a name is one of ours misspelt.
 */
export function readMockOptions(query: URLSearchParams): MockOptions {
  for (const name of query.keys()) checkSpelling(name)
  const given: Record<string, string> = Object.fromEntries(query)
  const { data, error } = MockQuery.safeParse(given)
  if (error) {
    throw new RangeError(
      error.issues
        .map(({ path, message }) => `${path}=${given[String(path)]} cannot be used: ${message}.`)
        .join(' '),
    )
  }
  const { delay = 0, retryAfter, format } = data
  return {
    delay,
    response: {
      ...(retryAfter === undefined ? {} : { retryAfter }),
      ...(format === 'problem' ? { problem: true } : {}),
    },
  }
}

function checkSpelling(given: string): void {
  const plain = (name: string) => name.toLowerCase().replaceAll(/[-_]/g, '')
  const meant = Object.keys(MockQuery.shape).find((name) => plain(name) === plain(given))
  if (meant !== undefined && meant !== given) {
    throw new RangeError(`${given} is written ${meant} here: ?${meant}=`)
  }
}
