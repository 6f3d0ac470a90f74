import type { IncomingMessage } from 'node:http'
import type { Context } from 'hono'
import { InvalidJson, parseJson } from '../../rules/parse-json.js'
import { hasContent } from '../request-content.js'
import type { ApiEnv } from './api.js'
import { refuse } from './responses.js'

/** The most octets of content that the API reads. */
export const mostOctets = 1024 * 1024

/** What was sent, or the response that says why it is no use. */
export type Sent = { readonly value: unknown } | { readonly refusal: Refusal }

/** A response that refuses a request. */
export type Refusal = ReturnType<typeof refuse>

/**
 * Reads the JSON of a request, and no more of it than the API takes.
 *
 * Its type has to be named: a page of another origin can send any text, but not as application/json
 * without a preflight. Where nothing is sent nothing has to be named, whatever else a client says.
 *
 * @param expected - undefined for an operation that takes no content.
 */
export async function readContent(
  context: Context<ApiEnv>,
  expected: 'required' | 'optional' | undefined,
): Promise<Sent> {
  const { incoming } = context.env
  const octets = await collect(incoming, expected === undefined ? 0 : mostOctets)
  if (expected === undefined) {
    if (octets !== undefined) return { value: undefined }
    const { method, path } = context.req
    const detail = `${method} ${path} does not take content, but the request has some. Send none.`
    return { refusal: refuse(context, 400, detail) }
  }
  if (octets === undefined) {
    const detail = `The request has more than ${mostOctets} octets of content. Send it in parts.`
    return { refusal: refuse(context, 413, detail) }
  }
  if (octets.length === 0 && expected === 'optional') return { value: undefined }
  const type = incoming.headers['content-type']
  if (!/^application\/json\s*(;|$)/i.test(type ?? '')) {
    const given = type === undefined ? 'no Content-Type' : `Content-Type: ${type}`
    const detail = `The request has ${given}. Send JSON, as application/json.`
    return { refusal: refuse(context, 415, detail) }
  }
  const coding = incoming.headers['content-encoding'] ?? 'identity'
  if (coding.toLowerCase() !== 'identity') {
    const detail = `The request has Content-Encoding: ${coding}. Send JSON as it is, without a coding.`
    return { refusal: refuse(context, 415, detail) }
  }
  try {
    return { value: parseJson(octets) }
  } catch (error) {
    if (!(error instanceof InvalidJson)) throw error
    return { refusal: refuse(context, 400, `The content ${error.message}`) }
  }
}

/** Whoever asked is gone before all of the question was here. */
export class ClientLeftError extends Error {
  override name = 'ClientLeftError'
}

/**
 * Collects content to its end.
 *
 * @returns undefined if there are more octets than that; what is left is read and dropped.
 * @throws {ClientLeftError} if the client goes away before the end.
 */
function collect(incoming: IncomingMessage, most: number): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    if (!hasContent(incoming)) return resolve(Buffer.alloc(0))
    if (Number(incoming.headers['content-length']) > most) return resolve(undefined)
    const chunks: Buffer[] = []
    let octets = 0
    incoming.on('data', (chunk: Buffer) => {
      octets += chunk.length
      if (octets > most) resolve(undefined)
      else chunks.push(chunk)
    })
    incoming.once('end', () => resolve(Buffer.concat(chunks)))
    incoming.once('close', () => reject(new ClientLeftError('The client went away.')))
  })
}
