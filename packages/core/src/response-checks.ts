import { optionHeaders } from './header-value.js'
import type { AnyResponseOptions } from './response-options.js'
import type { ResponseRow } from './response-rows.js'

const further = ['headers', 'statusText', 'illegal']
const contents = ['body', 'text', 'html', 'problem']

/** @throws {TypeError} if there is no object of options, or one is not allowed on the status, or on any. */
export function checkOptions(row: ResponseRow, label: string, given: AnyResponseOptions): void {
  if (typeof given !== 'object') {
    throw new TypeError(
      `${label} takes its options in an object, such as { headers: { 'X-A': '1' } }, not ${JSON.stringify(given)}.`,
    )
  }
  const options = row.role === 'interim' ? [] : Object.keys(optionHeaders)
  const allowed = [...options, ...contentsOf(row), ...further]
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || allowed.includes(name)) continue
    // No content is what the status has anyway.
    if (name === 'body' && value === null) continue
    throw new TypeError(
      `${label} does not take ${name}${whyNot(row, name)}. It takes ${list(allowed)}.`,
    )
  }
}

function contentsOf({ code, noContent, role }: ResponseRow): string[] {
  if (noContent !== undefined || role === 'interim') return []
  return code >= 400 ? contents : contents.slice(0, -1)
}

function whyNot({ noContent, role }: ResponseRow, name: string): string {
  if (contents.includes(name)) {
    return noContent === undefined && role === undefined
      ? ': a problem document describes a 4xx or 5xx (RFC 9457 section 3)'
      : `: it has no content (${noContent ?? 'RFC 9110 section 15.2'})`
  }
  return name in optionHeaders
    ? ': it is sent ahead of a final response, which may have it (RFC 9110 section 15.2)'
    : ', nor does any status'
}

function list(names: readonly string[]): string {
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : String(names)
}
