import type { Api } from './api.js'
import { createRoute, z } from '@hono/zod-openapi'
import type { MailMessage, SmtpMock } from '@statuary/smtp-mock'
import type { Context } from 'hono'
import { describeMessage, readMessage } from '../mail/describe-message.js'
import type { MailFeed } from '../mail/mail-feed.js'
import { compileMessageFilter } from '../mail/message-filter.js'
import { wholeNumber } from './query.js'
import { guarded, json, refusal, refuse } from './responses.js'

const Parameters = z.record(z.string(), z.union([z.string(), z.literal(true)]))

const summary = {
  id: z.string().openapi({ description: 'Counts the messages of a server', example: '1' }),
  receivedAt: z.string().openapi({ format: 'date-time' }),
  session: z.string().openapi({ description: 'The id of the session it came in' }),
  envelope: z
    .object({
      from: z.string().openapi({ description: 'Empty for the null sender of a bounce' }),
      to: z.array(z.string()).openapi({ description: 'The recipients that were accepted' }),
      parameters: z.object({ from: Parameters, to: z.array(Parameters) }).openapi({
        description: 'The ESMTP parameters of MAIL, and those of each RCPT',
      }),
    })
    .openapi({ description: 'What MAIL and RCPT said, whatever the headers say' }),
  subject: z.string().nullable().openapi({ description: 'Decoded' }),
  size: z.int().openapi({ description: 'How many octets it has' }),
}

const Message = z.object(summary).openapi('Message')

const ReadableMessage = z
  .object({
    ...summary,
    headers: z
      .array(z.object({ name: z.string(), value: z.string() }))
      .openapi({ description: 'In their order; values are as they came, unfolded' }),
    text: z.string().nullable().openapi({ description: 'The plain text, decoded' }),
    html: z
      .string()
      .nullable()
      .openapi({ description: 'The HTML, decoded and otherwise as it is' }),
    attachments: z.array(
      z.object({
        filename: z.string().nullable(),
        mimeType: z.string(),
        disposition: z.string().nullable(),
        contentId: z.string().nullable(),
        size: z.int().openapi({ description: 'How many octets, decoded' }),
      }),
    ),
    unreadable: z.string().nullable().openapi({
      description:
        'Why it could not be parsed, which leaves nothing but the envelope and the octets',
    }),
  })
  .openapi('ReadableMessage')

const Messages = z
  .object({
    messages: z.array(Message).openapi({ description: 'Oldest first, newest last' }),
    total: z.int().openapi({ description: 'How many there are that match, shown here or not' }),
    dropped: z.int().openapi({
      description: 'How many older messages the limits have dropped (--max-messages, --max-bytes)',
    }),
  })
  .openapi('Messages')

const glob = (description: string, example: string) =>
  z.string().optional().openapi({ description, example })
const idNumber = (description: string) =>
  z
    .string()
    .regex(/^\d{1,15}$/, 'give the id of a message')
    .transform(Number)
    .optional()
    .openapi({ type: 'integer', minimum: 0, description })

const filter = {
  from: glob('The sender of the envelope, as a glob', '*@shop.example'),
  to: glob('A recipient of the envelope, as a glob', 'ann@*'),
  subject: glob('The subject, as a glob', '*invoice*'),
  after: idNumber('Only messages that came after the one with this id'),
}

const idOf = { params: z.object({ id: z.string().openapi({ example: '1' }) }) }
const notFound = { 404: refusal('There is no such message.') }

const listMessages = createRoute({
  method: 'get',
  path: '/api/smtp/messages',
  operationId: 'listSmtpMessages',
  summary: 'List the messages that were accepted',
  request: {
    query: z.object({
      ...filter,
      before: idNumber('Only messages that came before the one with this id: the page before'),
      limit: wholeNumber(1, 1000, 100, 'How many to list at most: the newest of them'),
    }),
  },
  responses: { 200: json('The messages.', Messages), ...guarded },
})

const waitForMessage = createRoute({
  method: 'get',
  path: '/api/smtp/messages/wait',
  operationId: 'waitForSmtpMessage',
  summary: 'Wait for a message: the oldest one that matches, or the next one that comes',
  request: {
    query: z.object({
      ...filter,
      text: glob('The plain text, as a glob', '*code: ??????*'),
      timeoutMs: wholeNumber(0, 600_000, 5000, 'How many milliseconds to wait at most'),
    }),
  },
  responses: {
    200: json('The message.', ReadableMessage),
    504: refusal(
      'None came in time; `detail` says what came instead. Nothing else of this API answers 504 here.',
    ),
    ...guarded,
  },
})

const getMessage = createRoute({
  method: 'get',
  path: '/api/smtp/messages/{id}',
  operationId: 'getSmtpMessage',
  summary: 'Read a message',
  request: idOf,
  responses: { 200: json('The message.', ReadableMessage), ...notFound, ...guarded },
})

const removeMessage = createRoute({
  method: 'delete',
  path: '/api/smtp/messages/{id}',
  operationId: 'removeSmtpMessage',
  summary: 'Delete a message',
  request: idOf,
  responses: { 204: { description: 'It is deleted.' }, ...notFound, ...guarded },
})

const clearMessages = createRoute({
  method: 'delete',
  path: '/api/smtp/messages',
  operationId: 'clearSmtpMessages',
  summary: 'Delete all messages; the sessions stay',
  responses: { 204: { description: 'They are deleted.' }, ...guarded },
})

/** Mail is hostile: nothing in it runs, asks for anything, or frames anything. */
const harmless = {
  'Content-Security-Policy':
    "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'",
  'X-Content-Type-Options': 'nosniff',
  'X-DNS-Prefetch-Control': 'off',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
}

/** Adds `/api/smtp/messages`. */
export function addSmtpMessages(api: Api, mail: SmtpMock, feed: MailFeed): void {
  const find = (id: string) => mail.inbox.find((message) => message.id === id)

  api.openapi(listMessages, async (context) => {
    const { before = Number.POSITIVE_INFINITY, limit, ...wanted } = context.req.valid('query')
    const found = await choose(mail.inbox, compileMessageFilter(wanted))
    const shown = found.filter(({ id }) => Number(id) < before).slice(-limit)
    const messages = await Promise.all(shown.map(describeMessage))
    return context.json({ messages, total: found.length, dropped: mail.dropped.messages }, 200)
  })

  api.openapi(waitForMessage, async (context) => {
    const { timeoutMs, ...wanted } = context.req.valid('query')
    const { signal } = context.req.raw
    try {
      const message = await mail.waitForMessage(compileMessageFilter(wanted), { timeoutMs, signal })
      return context.json(await readMessage(message), 200)
    } catch (error) {
      if (error instanceof TypeError) throw error
      return refuse(context, 504, (error as Error).message)
    }
  })

  // Before the one below, whose id would be "1.eml".
  addRepresentation(api, '.eml', 'message/rfc822', 'Its octets, as they came.', (context, id) => {
    const message = find(id)
    if (message === undefined) return refuseUnknown(context, id)
    return context.body(Uint8Array.from(message.raw), 200, {
      ...harmless,
      'Content-Type': 'message/rfc822',
      'Content-Disposition': `attachment; filename="${id}.eml"`,
    })
  })
  addRepresentation(
    api,
    '.html',
    'text/html',
    'Its HTML, with a policy that lets nothing in it run or load; links to styles, frames and the like are taken out.',
    async (context, id) => {
      const message = find(id)
      if (message === undefined) return refuseUnknown(context, id)
      const { html } = await readMessage(message)
      if (html === null) return refuse(context, 404, `Message ${id} has no HTML.`)
      return context.body(withoutEarlyConnections(html), 200, {
        ...harmless,
        'Content-Type': 'text/html; charset=utf-8',
      })
    },
  )

  api.openapi(getMessage, async (context) => {
    const { id } = context.req.valid('param')
    const message = find(id)
    return message ? context.json(await readMessage(message), 200) : refuseUnknown(context, id)
  })

  api.openapi(removeMessage, (context) => {
    const { id } = context.req.valid('param')
    if (!mail.removeMessage(id)) return refuseUnknown(context, id)
    feed.tell({ name: 'removed', data: { message: id } })
    return context.body(null, 204)
  })

  api.openapi(clearMessages, (context) => {
    for (const { id } of [...mail.inbox]) mail.removeMessage(id)
    feed.tell({ name: 'cleared', data: { sessions: false } })
    return context.body(null, 204)
  })
}

/**
 * Takes the meaning of elements for which a browser may open a connection before, or although, the
 * policy forbids what they would load: that alone tells a sender that the mail was opened.
 */
function withoutEarlyConnections(html: string): string {
  return html.replaceAll(
    /<(?=\/?(?:link|meta|base|i?frame|frameset|fencedframe|portal|object|embed)\b)/gi,
    '<x-',
  )
}

async function choose(
  messages: readonly MailMessage[],
  matches: (message: MailMessage) => Promise<boolean>,
): Promise<MailMessage[]> {
  const chosen = await Promise.all(messages.map(matches))
  return messages.filter((_, index) => chosen[index])
}

/** Adds a further form of a message; Hono knows no parameter that is a part of a segment. */
function addRepresentation(
  api: Api,
  suffix: '.eml' | '.html',
  type: string,
  description: string,
  answer: (context: Context, id: string) => Response | Promise<Response>,
): void {
  api.openAPIRegistry.registerPath({
    method: 'get',
    path: `/api/smtp/messages/{id}${suffix}`,
    operationId: suffix === '.eml' ? 'getSmtpMessageSource' : 'getSmtpMessageHtml',
    summary: suffix === '.eml' ? 'Get the octets of a message' : 'Get the HTML of a message',
    request: idOf,
    responses: {
      200: { description, content: { [type]: { schema: { type: 'string' } } } },
      ...notFound,
      ...guarded,
    },
  })
  api.get(`/api/smtp/messages/:file{[^/]+\\${suffix}}`, (context) =>
    answer(context, context.req.param('file').slice(0, -suffix.length)),
  )
}

function refuseUnknown(context: Context, id: string) {
  return refuse(
    context,
    404,
    `There is no message ${id}. GET /api/smtp/messages lists those there are.`,
  )
}
