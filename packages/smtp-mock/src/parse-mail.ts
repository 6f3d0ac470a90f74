import type { Email } from 'postal-mime'

/** A message taken apart by postal-mime. */
export interface ParsedMail extends Email {
  /** Why not all of it could be read; undefined if it could. Headers and subject are there even so. */
  readonly unreadable?: string
}

/**
 * Parses a message; of one that nests too deep, or is broken, it gives the headers at least.
 *
 * The content of a multipart without a boundary is its text, as if it said of itself no type at all.
 *
 * @see RFC 2045 section 5.2, RFC 2046 section 5.1.1
 */
export async function parseMail(raw: Uint8Array): Promise<ParsedMail> {
  // Many tests look at the envelope only, so it is loaded with the first message that is looked into.
  const { default: PostalMime } = await import('postal-mime')
  try {
    const email = await PostalMime.parse(raw)
    return isWithoutBoundary(email) ? { ...email, ...asText(raw) } : email
  } catch (error) {
    const unreadable = `${(error as Error).message}.`
    const headers = raw.subarray(0, endOfHeaders(raw))
    // A few megabytes of headers are no danger, for nothing nests in them.
    const email = await PostalMime.parse(headers, { maxHeadersSize: headers.length }).catch(
      (): Email => ({ headers: [], headerLines: [], attachments: [] }),
    )
    return { ...email, unreadable }
  }
}

function isWithoutBoundary({ headers, text, html, attachments }: Email): boolean {
  if (text !== undefined || html !== undefined || attachments.length > 0) return false
  const type = headers.find(({ key }) => key === 'content-type')?.value ?? ''
  return /^\s*multipart\//i.test(type) && !/;\s*boundary\s*=\s*("[^"]|[^"\s;])/i.test(type)
}

function asText(raw: Uint8Array): Pick<ParsedMail, 'text' | 'unreadable'> {
  return {
    text: new TextDecoder().decode(raw.subarray(endOfHeaders(raw))),
    unreadable:
      'The multipart has no boundary, so all of it is shown as text (RFC 2046 section 5.1.1).',
  }
}

/** Where the content begins; postal-mime takes a bare LF for the end of a line, too. */
function endOfHeaders(raw: Uint8Array): number {
  const octets = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength)
  if (/^\r?\n/.test(octets.toString('latin1', 0, 2))) return 0
  for (let at = octets.indexOf(10); at >= 0; at = octets.indexOf(10, at + 1)) {
    const next = octets[at + 1] === 13 ? at + 2 : at + 1
    if (octets[next] === 10) return next + 1
  }
  return octets.length
}
