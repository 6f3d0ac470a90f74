import type { IncomingMessage } from 'node:http'
import { readHost } from './host-guard.js'

/** Why a request is refused whatever it asks for. */
export interface FramingFlaw {
  readonly status: 400 | 501
  readonly detail: string
}

/**
 * Finds what Node lets pass although no server may answer it as if nothing were: no Host line or
 * two, a Host that is none, transfer codings other than chunked.
 *
 * @see RFC 9112 sections 3.2 and 6.1
 */
export function findFramingFlaw(request: IncomingMessage): FramingFlaw | undefined {
  const { headers, httpVersionMinor } = request
  const codings = headers['transfer-encoding']
  if (codings !== undefined && codings.toLowerCase() !== 'chunked') return refuseCodings(codings)
  if (codings !== undefined && httpVersionMinor === 0) {
    return refuse400('HTTP/1.0 has no Transfer-Encoding (RFC 9112 section 6.1).')
  }
  const lines = hostLines(request)
  if (lines === 0 && httpVersionMinor === 1) {
    return refuse400('There is no Host line. Send one (RFC 9112 section 3.2).')
  }
  if (lines > 1) return refuse400(`There are ${lines} Host lines. Send one (RFC 9112 section 3.2).`)
  if (headers.host && readHost(headers.host) === undefined) {
    return refuse400(
      `The Host ${JSON.stringify(headers.host)} is not a valid one (RFC 9112 section 3.2).`,
    )
  }
  return undefined
}

/** Node keeps the first one only. */
function hostLines({ rawHeaders }: IncomingMessage): number {
  let lines = 0
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] as string
    if (name.length === 4 && name.toLowerCase() === 'host') lines++
  }
  return lines
}

function refuseCodings(given: string): FramingFlaw {
  const codings = given.split(',').map((coding) => coding.trim().toLowerCase())
  const unknown = codings.find((coding) => coding !== 'chunked')
  // Without chunked at the end nobody knows where the content ends (RFC 9112 section 6.3).
  if (unknown === undefined || codings.at(-1) !== 'chunked') {
    return refuse400(
      `Transfer-Encoding: ${given} does not end with chunked, once. Send chunked alone.`,
    )
  }
  const detail = `The transfer coding ${JSON.stringify(unknown)} is not supported. Send chunked alone (RFC 9112 section 6.1).`
  return { status: 501, detail }
}

function refuse400(detail: string): FramingFlaw {
  return { status: 400, detail }
}
