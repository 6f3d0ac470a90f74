/** What the client sends as its message of a number, dots of the way not yet put in. */
export function contentOf(number: number): string {
  const line = `${number} `.repeat(8)
  return `Subject: ${number}\r\n\r\n.${line}\r\n${`${line}\r\n`.repeat(10)}`
}

export const senderOf = (number: number) => `m${number}@load.test`

export const recipientOf = (number: number) => `r${number}@load.test`
