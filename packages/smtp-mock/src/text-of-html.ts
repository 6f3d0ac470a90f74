/**
 * Returns the text of HTML as a person reads it: without tags, scripts and styles, with characters
 * instead of their references.
 *
 * postal-mime converts it wherever a message has parts of both kinds in a row, and offers no other
 * way to ask for that.
 *
 * @example await textOfHtml('<p>Your code: <b>1234</b></p>') // '\n\nYour code: 1234\n'
 */
export async function textOfHtml(html: string): Promise<string> {
  const { default: PostalMime } = await import('postal-mime')
  // A line end in HTML is a space (WHATWG HTML section 13.1.2).
  const content = Buffer.from(html.replaceAll(/\s+/g, ' ')).toString('base64')
  const { text } = await PostalMime.parse(
    [
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      '--b',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      content,
      '--b--',
      '',
    ].join('\r\n'),
  )
  return text ?? ''
}
