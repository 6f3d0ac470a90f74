import type { OnChunk, Received } from './harness.ts'

/** Reads content until it ends or breaks. */
export async function readAll(
  content: AsyncIterable<Uint8Array>,
  onChunk: OnChunk = () => {},
): Promise<Omit<Received, 'status'>> {
  const decoder = new TextDecoder()
  let text = ''
  try {
    setTimeout(() => onChunk({ text }))
    for await (const chunk of content) {
      text += decoder.decode(chunk, { stream: true })
      onChunk({ text })
    }
    return { text, error: undefined }
  } catch (error) {
    return { text, error: error as Error }
  }
}
