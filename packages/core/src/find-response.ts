import { nearestCode } from './nearest-code.js'
import { type ResponseRow, renditionRows, responseRows } from './response-rows.js'
import { unknownCode } from './unknown-code.js'

/** What a response is composed from. */
export interface FoundResponse {
  readonly row: ResponseRow
  readonly label: string
  readonly slug: string | undefined
  readonly message: string | undefined
}

/**
 * Finds what a key names; a number need not be registered, but for what is ahead of a final
 * response.
 *
 * @throws {RangeError} if there is nothing with that key, or it has no response.
 */
export function findResponse(key: number | string, illegal: boolean | undefined): FoundResponse {
  if (typeof key === 'number') {
    const row = rowOf(key) ?? unregistered(key, illegal)
    return {
      row: answerable(row, key >= 200),
      label: `HTTP ${key}`,
      slug: undefined,
      message: undefined,
    }
  }
  const [, family, digits] = /^(http|smtp)\/(\d{3})$/.exec(String(key)) ?? []
  const code = Number(digits)
  if (family === undefined) {
    throw new RangeError(
      `No response is called ${JSON.stringify(key)}. Give a status, such as 503, or a contract id, such as 'http/503' or 'smtp/550'.`,
    )
  }
  if (family === 'http') {
    const row = rowOf(code)
    if (row === undefined)
      throw new RangeError(
        unknownCode(
          'HTTP status',
          code,
          responseRows.map((row) => row.code),
        ),
      )
    return {
      row: answerable(row, false),
      label: `HTTP ${code}`,
      slug: undefined,
      message: undefined,
    }
  }
  const { status, slug, message } = renditionOf(code)
  return {
    row: rowOf(status) as ResponseRow,
    label: `SMTP ${code} (HTTP ${status})`,
    slug,
    message,
  }
}

function rowOf(code: number): ResponseRow | undefined {
  return responseRows.find((row) => row.code === code)
}

/** A number may be sent even if nobody knows what it means; a contract is there or not. */
function answerable(row: ResponseRow, anyNumber: boolean): ResponseRow {
  if (row.unanswerable === undefined || anyNumber) return row
  throw new RangeError(`HTTP ${row.code} has no response: ${row.unanswerable}.`)
}

function unregistered(code: number, illegal: boolean | undefined): ResponseRow {
  if (!Number.isInteger(code) || code < 100 || code > 999) {
    throw new RangeError(
      `No HTTP status ${code}: a status is a number of three digits (RFC 9110 section 15).`,
    )
  }
  if (code > 599 && !illegal) {
    throw new RangeError(
      `No HTTP status ${code}: they end at 599 (RFC 9110 section 15). To answer with it anyway, pass { illegal: true }.`,
    )
  }
  return {
    code,
    phrase: '',
    headers: [],
    slug: `http_${code}`,
    message: `The server answered with status ${code}.`,
    ...(code < 200 ? { role: 'interim' as const } : {}),
  }
}

function renditionOf(code: number) {
  const found = renditionRows.find(([other]) => other === code)
  const codes = (rows: typeof renditionRows) => rows.map(([code]) => code)
  if (found === undefined)
    throw new RangeError(unknownCode('SMTP reply', code, codes(renditionRows)))
  const [, rendition] = found
  if (rendition !== undefined) return rendition
  const rendered = codes(renditionRows.filter(([, rendition]) => rendition !== undefined))
  throw new RangeError(
    `SMTP ${code} has no HTTP response: it is not the final result of a mail transaction. The nearest with one: smtp/${nearestCode(code, rendered)}.`,
  )
}
