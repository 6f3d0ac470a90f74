import { createHash } from 'node:crypto'

/** Gives the SHA-256 of several texts or files, in hexadecimal; where one ends and the next begins counts. */
export function hash(...parts: readonly (string | Uint8Array)[]): string {
  const sum = createHash('sha256')
  for (const part of parts) sum.update(`${Buffer.byteLength(part)}\n`).update(part)
  return sum.digest('hex')
}
