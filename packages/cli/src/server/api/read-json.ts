import type { Context } from 'hono'
import { refuse } from './responses.js'

/** The most octets of content that the API reads. */
export const mostOctets = 1024 * 1024

/** What was sent, or the response that says why it is no use. */
export type Sent = { readonly value: unknown } | { readonly refusal: Refusal }

type Refusal = ReturnType<typeof refuse<400 | 413 | 415>>

/**
 * Reads the JSON of a request, and no more of it than the API takes.
 *
 * Its type has to be named: a page of another origin can send any text, but not as application/json
 * without a preflight.
 */
export async function readJson(context: Context): Promise<Sent> {
  const type = context.req.header('content-type')
  if (!/^application\/json\s*(;|$)/i.test(type ?? '')) {
    const given = type === undefined ? 'no Content-Type' : `Content-Type: ${type}`
    return {
      refusal: refuse(context, 415, `The request has ${given}. Send JSON, as application/json.`),
    }
  }
  const text = await readText(context.req.raw.body)
  if (text === undefined) {
    const detail = `The request has more than ${mostOctets} octets of content. Send it in parts.`
    return { refusal: refuse(context, 413, detail) }
  }
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    return { refusal: refuse(context, 400, `The content is no JSON: ${(error as Error).message}.`) }
  }
}

async function readText(body: ReadableStream<Uint8Array> | null): Promise<string | undefined> {
  const chunks: Uint8Array[] = []
  let octets = 0
  for await (const chunk of body ?? []) {
    octets += chunk.length
    if (octets > mostOctets) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString()
}
