import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type RunningSite, serveSite } from '../scripts/serve-site.ts'

const folder = mkdtempSync(join(tmpdir(), 'statuary-site-'))
const large = 'x'.repeat(20_000_000)
for (const [name, content] of Object.entries({ index: 'home', 404: 'nothing', gone: '', large })) {
  writeFileSync(join(folder, `${name}.html`), content)
}
let site: RunningSite
beforeAll(async () => {
  site = await serveSite({ port: 0, folder })
  rmSync(join(folder, 'gone.html'))
})
afterAll(async () => {
  await site.close()
  rmSync(folder, { recursive: true })
})

/** Says it in one packet, and gives the connection. */
function say(request: string) {
  const socket = connect(Number(new URL(site.url).port), '127.0.0.1')
  socket.write(request)
  return socket
}

describe('nothing that a browser or anybody else sends ends it', () => {
  test.each(['bytes=5-2', 'bytes=-0', 'bytes=9-', 'bytes=x-y', 'lines=1-2', 'bytes=0-1,3-4'])(
    'Range: %s',
    async (Range) => {
      const response = await fetch(site.url, { headers: { Range } })
      expect([response.status, await response.text()]).toEqual([200, 'home'])
    },
  )

  test.each([
    ['CONNECT', 'CONNECT x:1 HTTP/1.1\r\nHost: x\r\n\r\n', /^$/],
    [
      'an Upgrade',
      'GET / HTTP/1.1\r\nHost: x\r\nConnection: upgrade, close\r\nUpgrade: x\r\n\r\n',
      /home$/,
    ],
    ['an Expect', 'GET / HTTP/1.1\r\nHost: x\r\nExpect: x\r\nConnection: close\r\n\r\n', / 417 /],
    ['a path of broken escapes', 'GET /%E0%A4%A HTTP/1.0\r\n\r\n', /nothing$/],
    ['octets that are no HTTP', '\x16\x03\x01\x00', / 400 /],
  ])('%s', async (_, request, answer) => {
    expect(await text(say(request))).toMatch(answer)
  })

  test('a page that went away after it began', async () => {
    await expect(fetch(`${site.url}/gone`).then((response) => response.text())).rejects.toThrow()
    expect(await (await fetch(site.url)).text()).toBe('home')
  })
})

// Skipped only where the system does not show the open files of a process.
test.skipIf(!existsSync('/proc/self/fd'))(
  'a download that breaks off leaves no file open',
  async () => {
    const open = () => readdirSync('/proc/self/fd').length
    const before = open()
    for (let download = 0; download < 20; download++) {
      const socket = say('GET /large HTTP/1.1\r\nHost: x\r\n\r\n')
      await once(socket, 'data')
      socket.destroy()
    }
    await vi.waitFor(() => expect(open()).toBeLessThanOrEqual(before + 1), 120_000)
  },
)
