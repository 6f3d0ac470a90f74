import { canonicalResponse, type ResponseId } from '@statuary/core'

/** Options for a curl command. */
export interface CurlOptions {
  /** The full URL of the reader's own endpoint; without it, the command asks a running `statuary serve`. */
  readonly url?: string
}

/** Where `statuary serve` listens unless told otherwise. */
const mock = 'http://127.0.0.1:8080'

/**
 * Writes the curl command that shows a contract's response, for a POSIX shell.
 *
 * It asks the mock or, with a `url`, the reader's own endpoint, which should give the same
 * response.
 *
 * @throws {RangeError} if the contract has no response.
 * @throws {TypeError} if the URL is not an absolute http or https URL.
 * @example curl('http/503') // 'curl -i http://127.0.0.1:8080/http/503'
 * @example curl('http/503', { url: 'http://localhost:3000/endpoint' })
 */
export function curl(id: ResponseId, { url }: CurlOptions = {}): string {
  canonicalResponse(id)
  const target = url === undefined ? `${mock}/${id}` : checkUrl(url)
  // To curl, brackets and braces stand for a range of URLs unless it is told otherwise.
  const options = /[[\]{}]/.test(target) ? '-gi' : '-i'
  return `curl ${options} ${quote(target)}`
}

function checkUrl(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined
  if (parsed?.protocol === 'http:' || parsed?.protocol === 'https:') return parsed.href
  throw new TypeError(
    `No request can be sent to ${JSON.stringify(url)}. Give the full URL, such as http://localhost:3000/endpoint.`,
  )
}

function quote(word: string): string {
  return /^[\w@%+:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}
