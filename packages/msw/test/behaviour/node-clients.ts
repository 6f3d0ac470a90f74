// The default import: MSW patches the module, not the bindings that were taken from it before.
import http from 'node:http'
import type { Readable } from 'node:stream'
import axios from 'axios'
import { fetchClient } from './fetch-client.ts'
import type { Client, Seen, Sent } from './harness.ts'
import { readAll } from './read-all.ts'

const nodeHttp: Client = {
  name: 'node:http',
  send: (url, sent: Sent = {}) =>
    new Promise<Seen>((resolve, reject) => {
      const asked = http.request(url, sent, (response) => {
        const chunks: Buffer[] = []
        const lines = response.rawHeaders
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            statusText: response.statusMessage ?? '',
            headers: lines.flatMap((name, index) =>
              index % 2 === 0 ? [[name, lines[index + 1] ?? ''] as const] : [],
            ),
            body: Buffer.concat(chunks).toString(),
          }),
        )
      })
      asked.on('error', reject)
      asked.end(sent.body)
    }),
  receive: (url, sent = {}, onChunk) =>
    new Promise((resolve, reject) => {
      const asked = http.request(url, sent, (response) => {
        const { statusCode: status = 0 } = response
        resolve(readAll(response, onChunk).then((read) => ({ status, ...read })))
      })
      asked.on('error', reject)
      asked.end(sent.body)
    }),
}

const axiosClient: Client = {
  name: 'axios',
  async send(url, sent = {}) {
    const { status, statusText, headers, data } = await axios.request<string>({
      url,
      ...sent,
      data: sent.body,
      maxRedirects: 0,
      validateStatus: () => true,
      transformResponse: (text: string) => text,
    })
    return { status, statusText, headers: Object.entries(headers as object), body: data }
  },
  async receive(url, sent = {}, onChunk) {
    const { status, data } = await axios.request<Readable>({
      url,
      ...sent,
      data: sent.body,
      responseType: 'stream',
      validateStatus: () => true,
    })
    return { status, ...(await readAll(data, onChunk)) }
  },
}

/** The clients that a test in Node uses. */
export const nodeClients: readonly Client[] = [fetchClient, nodeHttp, axiosClient]
