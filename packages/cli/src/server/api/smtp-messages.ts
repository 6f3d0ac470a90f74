import { createRoute, z } from '@hono/zod-openapi'
import type { MailMessage, SmtpMock } from '@statuary/smtp-mock'
import type { Context } from 'hono'
import { describeMessage, readMessage } from '../mail/describe-message.js'
import { compileMessageFilter, type MessageFilter } from '../mail/message-filter.js'
import { waitForMessages } from '../mail/wait-for-messages.js'
import type { Api } from './api.js'
import { optionalWholeNumber, wholeNumber } from './query.js'
import { addRepresentation } from './representation.js'
import { guarded, json, refusal, refuse } from './responses.js'

const Parameters = z.record(z.string(), z.union([z.string(), z.literal(true)]))

const summary = {
  id: z.string().openapi({ description: 'Counts the messages of a server', example: '1' }),
  receivedAt: z.string().openapi({ format: 'date-time' }),
  session: z.string().openapi({ description: 'The id of the session in which it arrived' }),
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
  size: z.int().openapi({ description: 'Its size in octets' }),
}

const Message = z.object(summary).openapi('Message')

const ReadableMessage = z
  .object({
    ...summary,
    user: z
      .string()
      .nullable()
      .openapi({ description: 'The user that the client had logged in as' }),
    authorizationIdentity: z.string().nullable().openapi({
      description:
        'The user that it wanted to act as; null if its AUTH named nobody besides the user it logged in as',
    }),
    headers: z
      .array(z.object({ name: z.string(), value: z.string() }))
      .openapi({ description: 'In order; values are as they arrived, unfolded' }),
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
        size: z.int().openapi({ description: 'Its size in octets, decoded' }),
      }),
    ),
    unreadable: z.string().nullable().openapi({
      description:
        'Why not all of it could be read; the envelope, headers, subject and octets are there anyway',
    }),
  })
  .openapi('ReadableMessage')

const ReadableMessages = z
  .object({ messages: z.array(ReadableMessage).openapi({ description: 'Oldest first' }) })
  .openapi('ReadableMessages')

const Messages = z
  .object({
    messages: z.array(Message).openapi({ description: 'Oldest first, newest last' }),
    total: z.int().openapi({ description: 'How many match, whether shown here or not' }),
    dropped: z.int().openapi({
      description: 'How many older messages the limits have dropped (--max-messages, --max-bytes)',
    }),
  })
  .openapi('Messages')

const text = z.string()
/** Every recipient has a mailbox; a sender, a subject or a text may be empty. */
const recipient = text.min(1, 'give an address or a glob, such as *@example.com')
const glob = (description: string, example: string, kind = text) =>
  kind.optional().openapi({ description, example })
const idNumber = (description: string) =>
  z
    .string()
    .regex(/^\d{1,15}$/, 'give the id of a message')
    .transform(Number)
    .optional()
    .openapi({ type: 'integer', minimum: 0, description })

/** Which messages are meant, the same for all that list, wait and delete. */
const filter = {
  from: glob('The sender of the envelope, as a glob', '*@shop.example'),
  to: glob('A recipient of the envelope, as a glob', 'ann@*', recipient),
  subject: glob('The subject, as a glob', '*invoice*'),
  text: glob('The plain text, or that of the HTML if there is no other, as a glob', '*code: ????*'),
  html: glob('The HTML, as a glob', '*<a href="https://shop.example/*'),
  after: idNumber('Only messages that arrived after the one with this id'),
  before: idNumber('Only messages that arrived before the one with this id'),
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
      limit: wholeNumber(
        1,
        1000,
        100,
        'How many to list at most: the newest of them, but with `after` the oldest, so that pages forward skip nothing',
      ),
    }),
  },
  responses: { 200: json('The messages.', Messages), ...guarded },
})

const waitForMessage = createRoute({
  method: 'get',
  path: '/api/smtp/messages/wait',
  operationId: 'waitForSmtpMessage',
  summary: 'Wait for a message: the oldest one that matches, or the next one to arrive',
  request: {
    query: z.object({
      ...filter,
      count: optionalWholeNumber(
        1,
        1000,
        'How many messages to wait for; the answer is then a list',
      ),
      timeoutMs: wholeNumber(0, 600_000, 5000, 'How many milliseconds to wait at most'),
    }),
  },
  responses: {
    200: json(
      'The message; with `count`, the oldest messages, as many as were asked for.',
      z.union([ReadableMessage, ReadableMessages]),
    ),
    504: refusal(
      'None arrived in time, or too few; `detail` says what arrived instead. Nothing else here answers with 504.',
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

const getAttachment = createRoute({
  method: 'get',
  path: '/api/smtp/messages/{id}/attachments/{index}',
  operationId: 'getSmtpMessageAttachment',
  summary: 'Get the octets of an attachment, decoded',
  request: {
    params: z.object({
      id: z.string().openapi({ example: '1' }),
      index: z.string().openapi({ description: 'Counts the attachments from 0', example: '0' }),
    }),
  },
  responses: {
    200: {
      description: 'Its octets, to be saved and never shown: they come from strangers.',
      content: { 'application/octet-stream': { schema: z.string() } },
    },
    404: refusal('There is no such message, or no such attachment in it.'),
    ...guarded,
  },
})

const removeMessage = createRoute({
  method: 'delete',
  path: '/api/smtp/messages/{id}',
  operationId: 'removeSmtpMessage',
  summary: 'Delete a message',
  request: idOf,
  responses: { 204: { description: 'It has been deleted.' }, ...notFound, ...guarded },
})

const clearMessages = createRoute({
  method: 'delete',
  path: '/api/smtp/messages',
  operationId: 'clearSmtpMessages',
  summary: 'Delete all messages, or those that match the query; the sessions stay',
  request: { query: z.object(filter) },
  responses: { 204: { description: 'They have been deleted.' }, ...guarded },
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
export function addSmtpMessages(api: Api): void {
  api.openapi(listMessages, async (context) => {
    const { mail } = context.env
    const { limit, ...wanted } = context.req.valid('query')
    const found = await choose(mail.inbox, wanted)
    const shown = wanted.after === undefined ? found.slice(-limit) : found.slice(0, limit)
    const messages = await Promise.all(shown.map(describeMessage))
    return context.json({ messages, total: found.length, dropped: mail.dropped.messages }, 200)
  })

  api.openapi(waitForMessage, async (context) => {
    const { count, timeoutMs, ...wanted } = context.req.valid('query')
    const { mail } = context.env
    const { signal } = context.req.raw
    const matches = compileMessageFilter(wanted)
    try {
      if (count === undefined) {
        const message = await mail.waitForMessage(matches, { timeoutMs, signal })
        return context.json(await readMessage(message), 200)
      }
      const found = await waitForMessages(mail, matches, count, { timeoutMs, signal })
      return context.json({ messages: await Promise.all(found.map(readMessage)) }, 200)
    } catch (error) {
      if (error instanceof TypeError) throw error
      return refuse(context, 504, (error as Error).message)
    }
  })

  const missing = 'There is no such message.'
  const source = {
    path: '/api/smtp/messages/{id}.eml',
    operationId: 'getSmtpMessageSource',
    summary: 'Get the octets of a message',
    type: 'message/rfc822',
    description: 'Its octets, as they arrived.',
    missing,
  }
  addRepresentation(api, source, (context, id) => {
    const message = find(context.env.mail, id)
    if (message === undefined) return refuseUnknown(context, id)
    return context.body(Uint8Array.from(message.raw), 200, {
      ...harmless,
      'Content-Type': 'message/rfc822',
      'Content-Disposition': `attachment; filename="${id}.eml"`,
    })
  })

  const page = {
    path: '/api/smtp/messages/{id}.html',
    operationId: 'getSmtpMessageHtml',
    summary: 'Get the HTML of a message',
    type: 'text/html',
    description:
      'Its HTML, with a policy that lets nothing in it run or load; links to styles, frames and the like are removed.',
    missing: `${missing.slice(0, -1)}, or it has no HTML.`,
  }
  addRepresentation(api, page, async (context, id) => {
    const message = find(context.env.mail, id)
    if (message === undefined) return refuseUnknown(context, id)
    const { html } = await readMessage(message)
    if (html === null) return refuse(context, 404, `Message ${id} has no HTML.`)
    return context.body(withoutEarlyConnections(html), 200, {
      ...harmless,
      'Content-Type': 'text/html; charset=utf-8',
    })
  })

  api.openapi(getMessage, async (context) => {
    const { id } = context.req.valid('param')
    const message = find(context.env.mail, id)
    return message ? context.json(await readMessage(message), 200) : refuseUnknown(context, id)
  })

  api.openapi(getAttachment, async (context) => {
    const { id, index } = context.req.valid('param')
    const message = find(context.env.mail, id)
    if (message === undefined) return refuseUnknown(context, id)
    const { attachments } = await message.parsed()
    const attachment = /^\d{1,6}$/.test(index) ? attachments[Number(index)] : undefined
    if (attachment === undefined) {
      return refuse(
        context,
        404,
        `Message ${id} has ${attachments.length} attachments, counted from 0, and no ${index}.`,
      )
    }
    const { content, filename } = attachment
    const octets =
      typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)
    return context.body(octets, 200, {
      ...harmless,
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeName(filename ?? `${id}-${index}`)}`,
    })
  })

  api.openapi(removeMessage, (context) => {
    const { id } = context.req.valid('param')
    const { mail, feed } = context.env
    if (!mail.removeMessage(id)) return refuseUnknown(context, id)
    feed.tell({ name: 'removed', data: { message: id } })
    return context.body(null, 204)
  })

  api.openapi(clearMessages, async (context) => {
    const { mail, feed } = context.env
    const wanted = context.req.valid('query')
    const found = await choose(mail.inbox, wanted)
    const isAll = Object.keys(wanted).length === 0
    for (const { id } of found) {
      if (!mail.removeMessage(id) || isAll) continue
      feed.tell({ name: 'removed', data: { message: id } })
    }
    if (isAll) feed.tell({ name: 'cleared', data: { sessions: false } })
    return context.body(null, 204)
  })
}

function find({ inbox }: SmtpMock, id: string): MailMessage | undefined {
  return inbox.find((message) => message.id === id)
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
  inbox: readonly MailMessage[],
  wanted: MessageFilter,
): Promise<MailMessage[]> {
  // Messages may come and go while they are parsed.
  const messages = [...inbox]
  const chosen = await Promise.all(messages.map(compileMessageFilter(wanted)))
  return messages.filter((_, index) => chosen[index])
}

/** Encodes a name as RFC 8187 has it, which leaves fewer letters as they are than a URL does. */
function encodeName(name: string): string {
  return encodeURIComponent(name.replaceAll(/\p{Surrogate}/gu, '\ufffd')).replaceAll(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

function refuseUnknown(context: Context, id: string) {
  return refuse(
    context,
    404,
    `There is no message ${id}. GET /api/smtp/messages lists the existing ones.`,
  )
}
