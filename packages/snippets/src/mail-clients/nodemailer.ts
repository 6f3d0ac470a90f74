import { javascriptLiteral } from '../literals/javascript.js'
import { defineMailClient, type Refusal, rulesOf } from '../mail-client.js'

/** Nodemailer. */
export const nodemailer = defineMailClient({
  id: 'nodemailer',
  title: 'Nodemailer',
  testFramework: 'Vitest',
  language: 'javascript',
  extension: 'js',
  untested: {
    'smtp/421@DATA':
      'Nodemailer sends DATA along with RCPT, and may see the end of the connection before it reads the reply',
  },
  render(refusal) {
    const login = refusal.stage === 'AUTH' ? "\n    auth: { user: 'user', pass: 'secret' }," : ''
    const failure = javascriptLiteral(
      {
        code: codeOf(refusal),
        responseCode: refusal.code,
        response: `${refusal.code} ${refusal.text}`,
      },
      { indent: 2, taken: 'await expect(sent).rejects.toMatchObject();'.length },
    )
    return `import nodemailer from 'nodemailer';
import { afterEach, beforeEach, expect, test } from 'vitest';

// Where npx statuary serve listens.
const { STATUARY_HTTP_PORT = '8080', STATUARY_SMTP_PORT = '2525' } =
  process.env;
const api = \`http://127.0.0.1:\${STATUARY_HTTP_PORT}/api/smtp\`;

beforeEach(async () => {
  const rules = ${javascriptLiteral(rulesOf(refusal), { indent: 2, taken: 'const rules = ;'.length })};
  const { status } = await fetch(\`\${api}/rules\`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(rules),
  });
  expect(status).toBe(200);
});

afterEach(async () => {
  await fetch(\`\${api}/reset\`, { method: 'POST' });
});

test('${refusal.code} at ${refusal.stage}', async () => {
  const transport = nodemailer.createTransport({
    host: '127.0.0.1',
    port: Number(STATUARY_SMTP_PORT),${login}
  });
  const sent = transport.sendMail({
    from: 'app@example.com',
    to: 'ann@example.com',
    subject: 'Welcome',
    text: 'Hello, Ann.',
  });
  await expect(sent).rejects.toMatchObject(${failure});
});
`
  },
})

/** Nodemailer's own name of what went wrong. */
function codeOf({ stage, code }: Refusal): string {
  if (stage === 'RCPT' && code === 421) return 'ECONNECTION'
  return codes[stage]
}

const codes = {
  CONNECT: 'EPROTOCOL',
  AUTH: 'EAUTH',
  MAIL: 'EENVELOPE',
  RCPT: 'EENVELOPE',
  DATA: 'EENVELOPE',
  MESSAGE: 'EMESSAGE',
} as const
