import { type ContractId, type SmtpReplyCode, type SmtpStage, smtpReply } from '@statuary/core'
import { primaryStage } from './smtp-page.ts'
import { usualReplies } from './transcript.ts'

/** Writes the MSW handlers of a contract whose response is final. */
export function mswSnippet(id: ContractId): string {
  const key = id.startsWith('http/') ? id.slice('http/'.length) : `'${id}'`
  const isFailure = !/^http\/[123]/.test(id)
  const lines = [
    `import { http } from 'msw'`,
    `import { setupServer } from 'msw/node'`,
    `import { respondWith${isFailure ? ', sequence' : ''} } from '@statuary/msw'`,
    '',
    `const server = setupServer(http.get('/api/orders', respondWith(${key})))`,
    'beforeAll(() => server.listen())',
    'afterEach(() => server.resetHandlers())',
    'afterAll(() => server.close())',
  ]
  if (isFailure) {
    lines.push('', `server.use(http.get('/api/orders', sequence(${key}, ${key}, 200)))`)
  }
  return `${lines.join('\n')}\n`
}

/** Writes the test that lets the SMTP mock reply with a code at the stage that its page is about. */
export function smtpMockSnippet(code: SmtpReplyCode): string {
  const stage = primaryStage(code)
  const isTemporary = smtpReply(code).code >= 400 && smtpReply(code).code < 500
  const hasSequence = isTemporary && stage !== 'CONNECT'
  const names = ['reply', ...(hasSequence ? ['sequence'] : []), 'setupSmtpServer', 'smtp']
  const lines = [
    `import { ${names.join(', ')} } from '@statuary/smtp-mock'`,
    '',
    `const mail = setupSmtpServer(${handler(stage, `reply(${code})`)})`,
    'const { port } = await mail.listen()',
    '',
  ]
  if (isTemporary) {
    lines.push(`mail.use(${failOnce(stage, code)})`, '')
  }
  lines.push('await mail.close()')
  return `${lines.join('\n')}\n`
}

/** The next attempt works; a greeting has no other step that a sequence could go on with. */
function failOnce(stage: SmtpStage, code: SmtpReplyCode): string {
  if (stage === 'CONNECT') return `smtp.connect(reply(${code}), { once: true })`
  return handler(stage, `sequence(reply(${code}), reply(${usualReplies[stage]}))`)
}

/** BDAT, ETRN and ATRN have no handler of their own; any command can be answered by its name. */
function handler(stage: SmtpStage, answer: string): string {
  if (stage === 'RCPT') return `smtp.rcpt('*@example.com', ${answer})`
  if (stage === 'BDAT' || stage === 'ETRN' || stage === 'ATRN') {
    return `smtp.command('${stage}', ${answer})`
  }
  return `smtp.${stage.toLowerCase()}(${answer})`
}
