// Reads cases from the standard input, sends a mail for each, and writes what came of it.
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import nodemailer from 'nodemailer'

for await (const line of createInterface({ input: process.stdin })) {
  // Not awaited: the cases run side by side.
  send(JSON.parse(line)).then((result) => console.log(JSON.stringify(result)))
}

async function send(order) {
  const transport = nodemailer.createTransport({
    host: order.host,
    port: order.port,
    secure: order.security === 'tls',
    requireTLS: order.security === 'starttls',
    tls: order.ca === null ? {} : { ca: readFileSync(order.ca) },
    ...(order.auth && { auth: { user: order.auth.user, pass: order.auth.password } }),
    connectionTimeout: order.timeoutMs,
    greetingTimeout: order.timeoutMs,
    socketTimeout: order.timeoutMs,
  })
  const start = performance.now()
  try {
    const info = await transport.sendMail({
      from: order.from,
      to: order.to,
      subject: 'Hello',
      text: 'Hello.',
    })
    return result(order, start, { ok: true, refused: info.rejectedErrors })
  } catch (error) {
    return result(order, start, { ok: false, error, refused: error.rejectedErrors })
  }
}

function result(order, start, { ok, error, refused = [] }) {
  return {
    case: order.case,
    ok,
    error: error
      ? {
          type: [error.name, error.code].filter(Boolean).join(' '),
          ...said(error),
          message: String(error),
        }
      : null,
    refused: refused.map((one) => ({ address: one.recipient, ...said(one) })),
    tookMs: performance.now() - start,
  }
}

// Nodemailer gives the code and the whole reply, and no enhanced code.
function said({ responseCode, response }) {
  return { code: responseCode ?? null, enhanced: null, text: response ?? null }
}
