import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Flaw } from '../../rules/invalid-input.js'
import { type ProblemStatus, problem } from '../problem.js'

const Problem = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    errors: z
      .array(
        z.object({
          detail: z.string(),
          pointer: z.string().optional().openapi({
            description: 'Where it is in the JSON that was sent, as a JSON Pointer (RFC 6901)',
          }),
          parameter: z.string().optional().openapi({
            description: 'The name of the query parameter that it is about',
          }),
        }),
      )
      .optional()
      .openapi({ description: 'What is wrong, one by one' }),
  })
  .openapi('Problem', { description: 'RFC 9457' })

/** One thing that is wrong with a request: in its content, or with a parameter of its query. */
export type ProblemError = {
  readonly detail: string
  readonly pointer?: string
  readonly parameter?: string
}

const asProblem = { 'Content-Type': 'application/problem+json' }

/** Describes a response with JSON, for the OpenAPI document. */
export const json = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
  description,
  content: { 'application/json': { schema } },
})

/** Describes a response that says where the new thing is. */
export const created = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
  ...json(description, schema),
  headers: z.object({ Location: z.string().openapi({ description: 'Where it is' }) }),
})

/** Describes a response with a problem document. */
export const refusal = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: Problem } },
})

/** Describes the JSON of a request by a JSON Schema; its readers check it, and not the route. */
export const content = (schema: object, required = true) => ({
  required,
  content: { 'application/json': { schema: schema as { $ref: string } } },
})

/** Describes what every operation answers to foreign pages, and to what it does not take. */
export const guarded = {
  400: refusal(
    'A query parameter is unknown or cannot be used, or there is content that is not expected or is not JSON.',
  ),
  403: refusal('The Host or the Origin is not this machine, nor a name of --allow-host.'),
}

/** Describes what every operation with content answers to content that it cannot use. */
export const refusesContent = {
  413: refusal('The content is larger than 1 MiB.'),
  415: refusal('The content is not sent as application/json.'),
}

/** Answers with a problem document. */
export function refuse<Status extends ProblemStatus>(
  context: Context,
  status: Status,
  detail: string,
  members: Parameters<typeof problem>[2] = {},
) {
  return context.json(problem(status, detail, members), status, asProblem)
}

/** Answers 422 with what is wrong, and where. */
export function refuseFlaws(context: Context, flaws: readonly Flaw[]) {
  const detail = flaws
    .map(({ pointer, detail }) => (pointer === '' ? detail : `${pointer}: ${detail}`))
    .join(' ')
  const errors = flaws.map(({ pointer, detail }) => ({ pointer, detail }))
  return refuse(context, 422, detail, { errors })
}
