import type { Client } from './harness.ts'
import { readAll } from './read-all.ts'

/** The fetch of Node or of a browser. */
export const fetchClient: Client = {
  name: 'fetch',
  async send(url, sent) {
    const response = await fetch(url, { ...sent, redirect: 'manual', cache: 'no-store' })
    const { status, statusText, headers } = response
    return { status, statusText, headers: [...headers], body: await response.text() }
  },
  async receive(url, sent, onChunk) {
    const { status, body } = await fetch(url, { ...sent, cache: 'no-store' })
    // What has no content ends at once.
    const content = (body ?? []) as AsyncIterable<Uint8Array>
    return { status, ...(await readAll(content, onChunk)) }
  },
}
