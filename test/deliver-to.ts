import { connectAndGreet } from '../packages/smtp-mock/test/raw-client.ts'

/** A message and its envelope; what is left out is a small one. */
export interface Delivery {
  readonly from?: string
  readonly to?: string
  readonly raw?: string
}

/** Sends a message over a bare socket, to the octet, and gives the reply after its dot. */
export async function deliverTo(
  smtp: string,
  { from = 'a@b.test', to = 'c@d.test', raw = 'Subject: Hi\r\n\r\nHello\r\n' }: Delivery = {},
): Promise<string> {
  const client = await connectAndGreet(Number(new URL(smtp).port))
  await client.sayAll(`MAIL FROM:<${from}>`, `RCPT TO:<${to}>`, 'DATA')
  client.write(raw)
  const reply = await client.say('.')
  client.socket.destroy()
  return reply
}
