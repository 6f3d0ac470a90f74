import { once } from 'node:events'
import { connect } from 'node:net'
import { smtpReplies } from '@statuary/core'
import { setupSmtpServer } from '@statuary/smtp-mock'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { reproduceReply } from '../src/status/reproduce.ts'
import { stageReplies } from '../src/status/smtp-page.ts'

const shown = smtpReplies
  .map(({ code }) => ({ code, ...reproduceReply(code) }))
  .filter(({ isByRule }) => !isByRule)

describe('what a page tells to type', () => {
  const mail = setupSmtpServer({ domain: 'mail.example.com' })
  let port: number

  beforeAll(async () => {
    ;({ port } = await mail.listen())
  })
  afterAll(() => mail.close())

  /** Sends what `printf` would, as `nc` would, and gives all that the server said. */
  async function say(netcat: string): Promise<string> {
    const [, text] = /^printf '(.*)' \| nc 127\.0\.0\.1 2525$/.exec(netcat) ?? []
    const socket = connect(port, '127.0.0.1')
    let heard = ''
    socket.setEncoding('latin1').on('data', (chunk) => {
      heard += chunk
    })
    socket.on('error', () => {})
    socket.write((text ?? '').replaceAll('\\r\\n', '\r\n'))
    await once(socket, 'close')
    return heard
  }

  test('is enough for most replies', () => {
    expect(shown.length).toBeGreaterThan(20)
  })

  test.each(shown)('gets $code at $stage from the mock', async ({ code, stage, netcat }) => {
    const heard = await say(netcat)
    const { reply } = stageReplies(code).find((row) => row.stage === stage) ?? {}
    const start = [code, reply?.enhanced].filter(Boolean).join(' ')
    expect(
      heard.split('\r\n').some((line) => line.replace('-', ' ').startsWith(start)),
      heard,
    ).toBe(true)
  })
})
