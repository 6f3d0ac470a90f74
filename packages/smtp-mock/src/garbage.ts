import type { Garbage } from './answer.js'

/**
 * Sends octets instead of a reply, as they are. The step does not happen, and the server continues
 * with the next command.
 *
 * @param octets - a string stands for its characters as Latin-1 octets.
 * @throws {RangeError} if the string holds a character beyond U+00FF.
 * @example smtp.rcpt(garbage('HTTP/1.1 400 Bad Request\r\n\r\n'))
 * @example smtp.connect(garbage(Buffer.from([0, 255, 13, 10])))
 */
export function garbage(octets: string | Uint8Array): Garbage {
  if (typeof octets !== 'string') return { kind: 'garbage', octets: Uint8Array.from(octets) }
  const beyond = [...octets].find((character) => character > '\u00ff')
  if (beyond !== undefined) {
    throw new RangeError(
      `Not an octet: ${JSON.stringify(beyond)}. A string stands for octets, so its characters go up to U+00FF; give Buffer.from(text) for UTF-8.`,
    )
  }
  return { kind: 'garbage', octets: Buffer.from(octets, 'latin1') }
}
