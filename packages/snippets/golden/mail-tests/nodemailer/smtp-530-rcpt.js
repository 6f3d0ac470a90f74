import nodemailer from 'nodemailer';
import { afterEach, beforeEach, expect, test } from 'vitest';

// Where npx statuary serve listens.
const { STATUARY_HTTP_PORT = '8080', STATUARY_SMTP_PORT = '2525' } =
  process.env;
const api = `http://127.0.0.1:${STATUARY_HTTP_PORT}/api/smtp`;

beforeEach(async () => {
  const rules = [{ stage: 'RCPT', replies: [{ code: 530 }] }];
  const { status } = await fetch(`${api}/rules`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(rules),
  });
  expect(status).toBe(200);
});

afterEach(async () => {
  await fetch(`${api}/reset`, { method: 'POST' });
});

test('530 at RCPT', async () => {
  const transport = nodemailer.createTransport({
    host: '127.0.0.1',
    port: Number(STATUARY_SMTP_PORT),
  });
  const sent = transport.sendMail({
    from: 'app@example.com',
    to: 'ann@example.com',
    subject: 'Welcome',
    text: 'Hello, Ann.',
  });
  await expect(sent).rejects.toMatchObject({
    code: 'EENVELOPE',
    responseCode: 530,
    response: '530 5.7.0 Authentication required',
  });
});
