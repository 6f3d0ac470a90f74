import type { RecordedResponse } from '@statuary/contract-runner'

/** Writes a recorded response as text; the reason phrase is not recorded, for it is not compared. */
export function receivedText({ status, headers, body }: RecordedResponse): string {
  const fields = Object.entries(headers).flatMap(([name, values]) =>
    [values].flat().map((value) => `${name}: ${value}\n`),
  )
  return `HTTP/1.1 ${status}\n${fields.join('')}\n${body}`
}
