import { z } from '@hono/zod-openapi'

/** Describes a parameter that is a whole number, with the one that is meant where none is given. */
export function wholeNumber(least: number, most: number, otherwise: number, description: string) {
  return wholeNumberFrom(least, most)
    .default(otherwise)
    .openapi({ type: 'integer', minimum: least, maximum: most, default: otherwise, description })
}

/** Describes a parameter that is a whole number, or left out. */
export function optionalWholeNumber(least: number, most: number, description: string) {
  return wholeNumberFrom(least, most)
    .optional()
    .openapi({ type: 'integer', minimum: least, maximum: most, description })
}

function wholeNumberFrom(least: number, most: number) {
  const advice = `give a whole number from ${least} to ${most}`
  return z
    .string()
    .regex(/^\d+$/, { error: advice, abort: true })
    .transform(Number)
    .pipe(z.number().min(least, advice).max(most, advice))
}
