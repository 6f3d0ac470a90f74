import { test as mailTest } from '@statuary/smtp-mock/vitest'
import type { MailerOptions } from '../src/mailer.ts'
import { startService } from '../src/start.ts'

/** What a test may do to the service, and what it can see of it. */
export interface TestedService {
  /** Signs up, and gives the answer with its body read. */
  signUp(body?: unknown): Promise<Answered>
  /** The waits between tries, in milliseconds; none of them was waited for. */
  readonly waits: readonly number[]
  readonly logged: readonly string[]
  close(): Promise<void>
}

/** An answer of the service. */
export interface Answered {
  readonly status: number
  readonly headers: Headers
  readonly body: Record<string, unknown>
}

export const ann = { name: 'Ann', email: 'ann@example.test' }

/** Vitest's `test` with a mail server, and the service that sends its mail there. */
export const test = mailTest
  .extend('mailer', {} as Partial<MailerOptions>)
  .extend('service', async ({ mail, mailer }, { onCleanup }): Promise<TestedService> => {
    const waits: number[] = []
    const logged: string[] = []
    const { url, close } = await startService({
      port: 0,
      mail: {
        url: mail.url,
        random: () => 1,
        wait: async (ms) => void waits.push(ms),
        ...mailer,
      },
      log: (event, details) => logged.push(`${event}: ${details.error}`),
    })
    onCleanup(close)
    return {
      waits,
      logged,
      close,
      async signUp(body = ann) {
        const response = await fetch(`${url}/sign-ups`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(body),
        })
        const { status, headers } = response
        return { status, headers, body: (await response.json()) as Record<string, unknown> }
      },
    }
  })
