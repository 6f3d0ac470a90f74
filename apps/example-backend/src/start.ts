import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { createApp, type Log } from './app.ts'
import { createMailer, type MailerOptions } from './mailer.ts'

/** Where the service listens, what it sends mail with, and where it logs. */
export interface ServiceOptions {
  /** 0 picks a free one. */
  readonly port: number
  readonly mail: MailerOptions
  readonly log: Log
}

/** The service as it runs. */
export interface Service {
  /** `http://127.0.0.1:3000` */
  readonly url: string
  /**
   * Takes no more requests, answers those whose mail waits for its next try with 503, lets a try that
   * is under way end, and leaves nothing running.
   */
  close(): Promise<void>
}

/**
 * Starts the service on the loopback address.
 *
 * @throws the error of the system if the port cannot be had.
 * @example const { url, close } = await startService({ port: 0, mail: { url: mail.url }, log: console.log })
 */
export async function startService({ port, mail, log }: ServiceOptions): Promise<Service> {
  const mailer = createMailer({
    onRetry: ({ failed, waitMs, error }) =>
      log('mail-retried', { failed, waitMs, error: (error as Error).message }),
    ...mail,
  })
  const answer = getRequestListener(createApp({ mailer, log }).fetch)
  const server = createServer((request, response) => {
    // A connection that is kept alive would keep the server from closing.
    response.once('close', () => server.listening || server.closeIdleConnections())
    void answer(request, response)
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      const closed = once(server, 'close')
      server.close()
      mailer.close()
      await closed
    },
  }
}
