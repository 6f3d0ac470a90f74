import { z } from '@hono/zod-openapi'
/** Describes a parameter that is a whole number. */
export function wholeNumber(least: number, most: number, otherwise: number, description: string) {
  const advice = `give a whole number from ${least} to ${most}`
  return z
    .string()
    .regex(/^\d+$/, advice)
    .transform(Number)
    .pipe(z.number().min(least, advice).max(most, advice))
    .default(otherwise)
    .openapi({ type: 'integer', minimum: least, maximum: most, default: otherwise, description })
}
