import { createRoute, z } from '@hono/zod-openapi'
import { siteUrl } from '../../site-url.js'
import { createEventStream } from '../mail/event-stream.js'
import type { Api } from './api.js'
import { guarded, json } from './responses.js'

const SmtpServer = z
  .object({
    url: z.string().openapi({ example: 'smtp://127.0.0.1:2525' }),
    messages: z.int().openapi({ description: 'How many messages it holds' }),
    sessions: z.int().openapi({ description: 'How many sessions it remembers' }),
    watchers: z.int().openapi({ description: 'How many event streams are open' }),
    site: z.url().nullable().openapi({
      description: 'The site that has a page for each reply, below /smtp; null if it is not known',
      example: 'https://statuary.example',
    }),
  })
  .openapi('SmtpServer')

const getServer = createRoute({
  method: 'get',
  path: '/api/smtp',
  operationId: 'getSmtpServer',
  summary: 'Say where the SMTP mock is listening, and what it holds',
  responses: { 200: json('The SMTP mock of this server.', SmtpServer), ...guarded },
})

const getAuthority = createRoute({
  method: 'get',
  path: '/api/smtp/authority.pem',
  operationId: 'getSmtpAuthority',
  summary: 'Get the certificate of the authority that signs the certificates of the SMTP mock',
  description:
    'A client that trusts it accepts the certificates for STARTTLS and for implicit TLS.',
  responses: {
    200: {
      description: 'The certificate; a fresh one after each start.',
      content: { 'application/x-pem-file': { schema: z.string() } },
    },
    ...guarded,
  },
})

const streamEvents = createRoute({
  method: 'get',
  path: '/api/smtp/events',
  operationId: 'streamSmtpEvents',
  summary: 'Watch what happens, as server-sent events',
  description:
    'Each event has JSON as its data. ready: the stream has begun. session: a Session. lines: {session, lines}, Lines of its transcript, at most 50 of each message. message: a Message. removed: {message}, cleared: {sessions}, by this API. behind: events were dropped, so ask for the current state.',
  responses: {
    200: {
      description: 'A stream without an end.',
      content: { 'text/event-stream': { schema: z.string() } },
    },
    ...guarded,
  },
})

/** Adds `/api/smtp`, the certificate of its authority, and the stream of events. */
export function addSmtpServer(api: Api): void {
  api.openapi(getServer, (context) => {
    const { smtp, mail, feed } = context.env
    const { inbox, sessions } = mail
    const counts = { messages: inbox.length, sessions: sessions.length, watchers: feed.watchers }
    return context.json({ url: smtp, ...counts, site: siteUrl() ?? null }, 200)
  })

  api.openapi(getAuthority, async (context) =>
    context.body(await context.env.mail.authority(), 200, {
      'Content-Type': 'application/x-pem-file',
    }),
  )

  api.openapi(streamEvents, (context) =>
    context.body(createEventStream(context.env.feed, context.req.raw.signal), 200, {
      'Content-Type': 'text/event-stream',
      'Cache-Control': 'no-store',
    }),
  )
}
