/** Checks whether a number has the form of a reply code (RFC 5321 section 4.2). */
export function hasReplyCodeForm(code: number): boolean {
  return /^[2-5][0-5][0-9]$/.test(String(code))
}

/** Checks whether a text has the form of an enhanced status code (RFC 3463 section 2). */
export function hasEnhancedCodeForm(enhanced: string): boolean {
  return /^[245]\.\d{1,3}\.\d{1,3}$/.test(enhanced)
}

/** Says the form of a reply code, to end a message with. */
export const replyCodeForm =
  'three digits, the first 2 to 5, the second 0 to 5 (RFC 5321 section 4.2)'

/** Says the form of an enhanced status code, to end a message with. */
export const enhancedCodeForm =
  'class.subject.detail with class 2, 4 or 5, such as 5.1.1 (RFC 3463 section 2)'
