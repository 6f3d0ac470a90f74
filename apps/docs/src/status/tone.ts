import { type HttpStatusCode, type HttpStatusDefinition, httpStatus } from '@statuary/core'

/** The colour of a status: `good`, `pending` (go on), `temporary`, `permanent`, or `unknown` where the status does not tell. */
export type Tone = 'good' | 'pending' | 'temporary' | 'permanent' | 'unknown'

/** Gives the tone of an HTTP status. */
export function httpTone(code: HttpStatusCode): Tone {
  const { retry }: HttpStatusDefinition = httpStatus(code)
  if (retry === 'unneeded') return code >= 200 && code < 300 ? 'good' : 'pending'
  return retry === 'later' || retry === 'at-once' ? 'temporary' : 'permanent'
}

/** Gives the tone of an SMTP reply, by its first digit (RFC 5321 section 4.2.1). */
export function smtpTone(code: number): Tone {
  const tones: Record<number, Tone> = { 2: 'good', 3: 'pending', 4: 'temporary', 5: 'permanent' }
  return tones[Math.floor(code / 100)] ?? 'permanent'
}
