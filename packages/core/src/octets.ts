/** Counts the octets of content. */
export function octetLength(content: string | Uint8Array): number {
  return typeof content === 'string' ? new TextEncoder().encode(content).length : content.length
}
