import type { ContractId, SmtpReplyCode, SmtpStage } from '@statuary/core'
import { primaryStage } from './smtp-page.ts'
import { usualReplies } from './transcript.ts'

/** Writes a whole test in which MSW answers with a contract whose response is final. */
export function mswSnippet(id: ContractId): string {
  const isHttp = id.startsWith('http/')
  const key = isHttp ? id.slice('http/'.length) : `'${id}'`
  // fetch repeats what gets 421 on a connection of its own, so it would see another step of a sequence.
  const isFailure = !/^http\/([123]|407|421)/.test(id)
  // A redirect would be followed, to where nobody is.
  const init = /^http\/3/.test(id) ? `, { redirect: 'manual' }` : ''
  const failure = [
    '',
    `test('the API answers on the third attempt', async () => {`,
    `  server.use(http.get(orders, sequence(${key}, ${key}, 200)))`,
    '  const attempts = [await fetch(orders), await fetch(orders), await fetch(orders)]',
    '  expect(attempts.map(({ ok }) => ok)).toEqual([false, false, true])',
    '})',
  ]
  const status = isHttp ? `status).toBe(${key})` : 'ok).toBe(false)'
  return `${[
    `import { respondWith${isFailure ? ', sequence' : ''} } from '@statuary/msw'`,
    `import { http } from 'msw'`,
    `import { setupServer } from 'msw/node'`,
    `import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'`,
    '',
    `const orders = 'https://api.example.com/orders'`,
    `const server = setupServer(http.get(orders, respondWith(${key})))`,
    'beforeAll(() => server.listen())',
    'afterEach(() => server.resetHandlers())',
    'afterAll(() => server.close())',
    '',
    `test('the API answers ${isHttp ? key : `as it does for SMTP ${id.slice('smtp/'.length)}`}', async () => {`,
    ...(id === 'http/407'
      ? // Whoever calls fetch never sees a 407, only that it failed (Fetch, HTTP-network-or-cache fetch).
        ['  await expect(fetch(orders)).rejects.toThrow()']
      : [
          `  const response = await fetch(orders${init})`,
          `  expect(response.${isHttp || isFailureStatus(id) ? status : 'ok).toBe(true)'}`,
        ]),
    '})',
    ...(isFailure && isFailureStatus(id) ? failure : []),
  ].join('\n')}\n`
}

/** A reply of success has a rendition of success. */
function isFailureStatus(id: ContractId): boolean {
  return !/^(http\/[123]|smtp\/2)/.test(id)
}

/** The stages at which Nodemailer tells that its mail was refused. */
const refusals: readonly SmtpStage[] = ['CONNECT', 'MAIL', 'RCPT', 'DATA', 'MESSAGE', 'AUTH']

/**
 * Writes a whole test in which the SMTP mock refuses a mail at the stage that a reply's page is about.
 *
 * Undefined for a reply that refuses no mail, or comes where a client that sends mail never is.
 */
export function smtpMockSnippet(code: SmtpReplyCode): string | undefined {
  const stage = primaryStage(code)
  if (code < 400 || !refusals.includes(stage)) return undefined
  const isTemporary = code < 500 && stage !== 'CONNECT'
  const names = ['reply', ...(isTemporary ? ['sequence'] : []), 'setupSmtpServer', 'smtp']
  const login = stage === 'AUTH' ? `, auth: { user: 'ann', pass: 'secret' }` : ''
  const tls = stage === 'AUTH' ? ', ignoreTLS: true' : ''
  return `${[
    `import { ${names.join(', ')} } from '@statuary/smtp-mock'`,
    `import nodemailer from 'nodemailer'`,
    `import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'`,
    '',
    `const server = setupSmtpServer(${handler(stage, `reply(${code})`)})`,
    'let port: number',
    'beforeAll(async () => {',
    '  ;({ port } = await server.listen())',
    '})',
    'afterEach(() => server.resetHandlers())',
    'afterAll(() => server.close())',
    '',
    'function send() {',
    `  const transport = nodemailer.createTransport({ host: '127.0.0.1', port${login}${tls} })`,
    `  return transport.sendMail({ from: 'ann@example.org', to: 'bob@example.com', text: 'Hello' })`,
    '}',
    '',
    `test('a mail that gets ${code} is not sent', async () => {`,
    `  await expect(send()).rejects.toMatchObject({ responseCode: ${code} })`,
    '  expect(server.inbox).toHaveLength(0)',
    '})',
    ...(isTemporary
      ? [
          '',
          `test('the next attempt gets through', async () => {`,
          `  server.use(${handler(stage, `sequence(reply(${code}), reply(${usualReplies[stage]}))`)})`,
          '  await expect(send()).rejects.toThrow()',
          '  await send()',
          '  expect(server.inbox).toHaveLength(1)',
          '})',
        ]
      : []),
  ].join('\n')}\n`
}

function handler(stage: SmtpStage, answer: string): string {
  if (stage === 'RCPT') return `smtp.rcpt('*@example.com', ${answer})`
  return `smtp.${stage.toLowerCase()}(${answer})`
}
