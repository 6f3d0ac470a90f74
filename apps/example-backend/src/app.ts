import { zValidator } from '@hono/zod-validator'
import { Hono } from 'hono'
import { z } from 'zod'
import { answerTo } from './answer.ts'
import type { Mailer } from './mailer.ts'
import { readMailError } from './read-mail-error.ts'
import { welcomeMail } from './welcome-mail.ts'

/** What the service logs: an event and what belongs to it. */
export type Log = (event: string, details: Record<string, unknown>) => void

const signUp = z.strictObject({
  name: z
    .string()
    .trim()
    .min(1)
    .max(100)
    // A line break could begin a header of its own.
    .regex(/^\P{Cc}*$/u, 'has control characters'),
  email: z.email().max(254),
})

/**
 * Makes the service: `POST /sign-ups` with a name and an email sends a welcome mail, and answers 201
 * once the mail server has taken it.
 *
 * @example createApp({ mailer, log: console.log }).request('/sign-ups', { method: 'POST', body, headers })
 */
export function createApp({ mailer, log }: { readonly mailer: Mailer; readonly log: Log }) {
  const app = new Hono()

  app.onError((error, c) => {
    log('bug', { error: error.message })
    return c.json({ error: 'internal_server_error', message: 'That is a bug of ours.' }, 500)
  })

  app.post(
    '/sign-ups',
    zValidator('json', signUp, (result, c) => {
      if (result.success) return
      const [issue] = result.error.issues
      const message = `${issue?.path.join('.') || 'The body'}: ${issue?.message}. Send {"name": "Ann", "email": "ann@example.test"}.`
      return c.json({ error: 'bad_request', message }, 400)
    }),
    async (c) => {
      const person = c.req.valid('json')
      try {
        await mailer.send(welcomeMail(person))
      } catch (error) {
        const isClosing = (error as Error).name === 'AbortError'
        const failure = isClosing ? 'try-later' : readMailError(error)
        const { status, headers, body } = answerTo(failure, person.email)
        log('mail-failed', { failure, error: (error as Error).message })
        return c.json(body, status, headers)
      }
      return c.json({ email: person.email }, 201)
    },
  )

  return app
}
