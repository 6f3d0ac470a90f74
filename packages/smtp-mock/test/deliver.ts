import { connectAndGreet } from './raw-client.js'

/** A message to send; the parts that a test does not care about have values of their own. */
export interface Delivered {
  readonly from?: string
  readonly to?: readonly string[]
  readonly subject?: string
}

/** Delivers a message command by command and quits; gives the reply after the final dot. */
export async function deliver(
  port: number,
  { from = 'shop@example.test', to = ['ann@example.test'], subject = 'Hi' }: Delivered = {},
): Promise<string> {
  const client = await connectAndGreet(port)
  await client.say(`MAIL FROM:<${from}>`)
  for (const address of to) await client.say(`RCPT TO:<${address}>`)
  await client.say('DATA')
  const reply = await client.say(`Subject: ${subject}\r\n\r\nHello\r\n.`)
  await client.say('QUIT')
  await client.ended()
  return reply
}
