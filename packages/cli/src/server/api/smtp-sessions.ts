import { createRoute, z } from '@hono/zod-openapi'
import { smtpStages } from '@statuary/core'
import { formatTranscript, type SmtpMock, type SmtpSession } from '@statuary/smtp-mock'
import type { Context } from 'hono'
import { describeLine, describeLineExactly } from '../mail/describe-line.js'
import { describeSession } from '../mail/describe-session.js'
import type { DescribedLine } from '../mail/described.js'
import { DialogueLines } from '../mail/dialogue-lines.js'
import type { Api } from './api.js'
import { wholeNumber } from './query.js'
import { addRepresentation } from './representation.js'
import { guarded, json, refusal, refuse } from './responses.js'

const summary = {
  id: z.string(),
  openedAt: z.string().openapi({ format: 'date-time' }),
  client: z.object({ address: z.string(), port: z.int() }),
  domain: z.string().nullable().openapi({
    description: 'What the client called itself in its last EHLO or HELO',
  }),
  secure: z.boolean().openapi({ description: 'Whether TLS is on' }),
  user: z.string().nullable().openapi({ description: 'The user that the client logged in as' }),
  authorizationIdentity: z.string().nullable().openapi({
    description:
      'The user that it wants to act as; null if its AUTH named nobody besides the user it logged in as',
  }),
  closed: z.boolean(),
  refusal: z
    .object({ stage: z.enum(smtpStages).nullable(), code: z.int() })
    .nullable()
    .openapi({ description: 'The first 4yz or 5yz since the last MAIL; null if there was none' }),
  entries: z.int().openapi({ description: 'How many pieces have been received and sent' }),
  droppedEntries: z.int().openapi({ description: 'How many of the oldest pieces were dropped' }),
}

const Session = z.object(summary).openapi('Session')

const Line = z
  .object({
    entry: z.int().openapi({ description: 'The piece that it ends in, counted from 0' }),
    at: z.number().openapi({ description: 'Milliseconds since the session opened' }),
    from: z.enum(['client', 'server']),
    text: z.string().openapi({ description: 'As UTF-8, without the end of the line' }),
    complete: z.boolean().openapi({ description: 'Whether CRLF ended it' }),
    content: z.boolean().openapi({ description: 'Whether it is part of a message' }),
    event: z.enum(['tls', 'tls-failed', 'end', 'reset', 'omitted']).nullable().openapi({
      description:
        'Not a line: TLS begins, TLS failed, this side closed the connection or reset it, or lines of a message are left out',
    }),
    stage: z.enum(smtpStages).nullable().openapi({ description: 'The one of a reply' }),
    code: z.int().nullable().openapi({ description: 'The one of a reply' }),
    why: z.string().nullable().openapi({
      description:
        'For a refusal by the server itself: what was wrong, with the section of the RFC; for TLS that failed: what the problem is, and what to do',
    }),
    scripted: z.boolean().openapi({ description: 'Whether a rule or a trigger address gave it' }),
    octets: z.string().optional().openapi({
      description: 'In base64, with the end of the line; only if asked for',
    }),
  })
  .openapi('Line')

const SessionWithTranscript = z
  .object({
    ...summary,
    transcript: z
      .array(Line)
      .openapi({ description: 'The lines in both directions, oldest first' }),
    lines: z.int().openapi({ description: 'How many lines there are, whether shown here or not' }),
  })
  .openapi('SessionWithTranscript')

const Sessions = z
  .object({
    sessions: z.array(Session).openapi({ description: 'Oldest first, newest last' }),
    total: z.int().openapi({ description: 'How many there are, whether shown here or not' }),
    dropped: z.int().openapi({ description: 'How many older ones the limit has dropped' }),
  })
  .openapi('Sessions')

const idOf = z.object({ id: z.string() })
const notFound = { 404: refusal('There is no such session.') }

const listSessions = createRoute({
  method: 'get',
  path: '/api/smtp/sessions',
  operationId: 'listSmtpSessions',
  summary: 'List the sessions, one for each connection of a client',
  request: {
    query: z.object({
      before: z.string().optional().openapi({
        description: 'Only sessions that were opened before the one with this id: the page before',
      }),
      limit: wholeNumber(1, 1000, 100, 'How many to list at most: the newest of them'),
    }),
  },
  responses: {
    200: json('The sessions.', Sessions),
    404: refusal('There is no session with the id in `before`.'),
    ...guarded,
  },
})

const getSession = createRoute({
  method: 'get',
  path: '/api/smtp/sessions/{id}',
  operationId: 'getSmtpSession',
  summary: 'Read a session with its transcript',
  request: {
    params: idOf,
    query: z.object({
      skip: wholeNumber(0, 100_000_000, 0, 'How many lines to leave out at the beginning'),
      limit: wholeNumber(1, 10_000, 1000, 'How many lines to show at most'),
      content: wholeNumber(0, 100_000_000, 100_000_000, 'How many lines of each message to show'),
      octets: z.enum(['true', 'false']).default('false').openapi({
        description: 'Whether to add the octets of each line, in base64',
      }),
    }),
  },
  responses: {
    200: json('The session.', SessionWithTranscript),
    ...notFound,
    ...guarded,
  },
})

const clearSessions = createRoute({
  method: 'delete',
  path: '/api/smtp/sessions',
  operationId: 'clearSmtpSessions',
  summary: 'Forget the sessions, and the messages that arrived in them',
  responses: { 204: { description: 'They have been forgotten.' }, ...guarded },
})

/** Adds `/api/smtp/sessions`. */
export function addSmtpSessions(api: Api): void {
  api.openapi(listSessions, (context) => {
    const { before, limit } = context.req.valid('query')
    const { mail } = context.env
    const all = mail.sessions
    const end = before === undefined ? all.length : all.findIndex(({ id }) => id === before)
    if (end < 0) return refuseUnknown(context, before as string)
    const sessions = all.slice(Math.max(0, end - limit), end).map(describeSession)
    return context.json({ sessions, total: all.length, dropped: mail.dropped.sessions }, 200)
  })

  const transcript = {
    path: '/api/smtp/sessions/{id}.txt',
    operationId: 'getSmtpTranscript',
    summary: 'Read the transcript of a session as text, with C: and S: before its lines',
    type: 'text/plain',
    description: 'The transcript; what is not printable is escaped.',
    missing: 'There is no such session.',
  }
  addRepresentation(api, transcript, (context, id) => {
    const session = find(context.env.mail, id)
    if (session === undefined) return refuseUnknown(context, id)
    return context.text(`${formatTranscript(session)}\n`, 200, {
      'X-Content-Type-Options': 'nosniff',
    })
  })

  api.openapi(getSession, (context) => {
    const { id } = context.req.valid('param')
    const { skip, limit, content, octets } = context.req.valid('query')
    const session = find(context.env.mail, id)
    if (session === undefined) return refuseUnknown(context, id)
    const lines = linesOf(session, content)
    const describe = octets === 'true' ? describeLineExactly : describeLine
    const transcript: DescribedLine[] = lines.slice(skip, skip + limit).map(describe)
    return context.json({ ...describeSession(session), transcript, lines: lines.length }, 200)
  })

  api.openapi(clearSessions, (context) => {
    const { mail, feed } = context.env
    mail.clear()
    feed.tell({ name: 'cleared', data: { sessions: true } })
    return context.body(null, 204)
  })
}

function find({ sessions }: SmtpMock, id: string): SmtpSession | undefined {
  return sessions.find((session) => session.id === id)
}

function linesOf({ transcript, droppedEntries }: SmtpSession, mostContent: number) {
  const dialogue = new DialogueLines(mostContent)
  const lines = transcript.flatMap((entry, index) => dialogue.add(entry, droppedEntries + index))
  const last = transcript.at(-1)
  return last === undefined
    ? lines
    : [...lines, ...dialogue.rest(last, droppedEntries + transcript.length - 1)]
}

function refuseUnknown(context: Context, id: string) {
  return refuse(
    context,
    404,
    `There is no session ${id}. GET /api/smtp/sessions lists the existing ones.`,
  )
}
