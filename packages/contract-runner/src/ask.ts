import { compareResponse, type Difference } from '@statuary/core'
import type { Adapter } from './adapter.ts'
import type { Contract } from './contract.ts'
import type { Cell, RecordedResponse } from './outcome.ts'
import { RawHttpError, rawHttp } from './raw-http.ts'
import type { RawResponse } from './read-response.ts'

/** How a server is asked. */
export interface AskOptions {
  readonly url: string
  readonly adapter: Adapter
  /** In milliseconds, for each of the two requests. */
  readonly deadline: number
  readonly signal: AbortSignal
}

/** What came of asking, and whether the server is to blame for it rather than the snippet. */
export interface Asked {
  readonly cell: Cell
  /** Why there was no whole response, to GET or to HEAD: the first of the two. */
  readonly failure: RawHttpError | undefined
}

/** Asks for a contract's response with GET and with HEAD, and compares. */
export async function ask(contract: Contract, options: AskOptions): Promise<Asked> {
  const get = await request('GET', options)
  const head = await request('HEAD', options)
  const failure = [get, head].find((answer) => answer instanceof RawHttpError)
  return { cell: cellOf(contract, get, head, options.adapter), failure }
}

function cellOf(
  contract: Contract,
  get: RawResponse | RawHttpError,
  head: RawResponse | RawHttpError,
  adapter: Adapter,
): Cell {
  const noise = Object.keys(adapter.noise)
  const differences = [
    ...(get instanceof RawHttpError
      ? [noResponse('GET', get)]
      : compareResponse(contract.response, get, { noise })),
    ...(head instanceof RawHttpError ? [noResponse('HEAD', head)] : contentOfHead(contract, head)),
  ]
  const reason = adapter.unsupported[contract.id]
  const answers = {
    response: get instanceof RawHttpError ? undefined : recorded(get, adapter),
    head: head instanceof RawHttpError ? undefined : head.status,
  }
  if (differences.length === 0) {
    return reason === undefined
      ? { verdict: 'equal', ...answers }
      : { verdict: 'stale', reason, ...answers }
  }
  return reason === undefined
    ? { verdict: 'differs', differences, ...answers }
    : { verdict: 'unsupported', reason, differences, ...answers }
}

async function request(
  method: string,
  { url, deadline, signal }: AskOptions,
): Promise<RawResponse | RawHttpError> {
  try {
    return await rawHttp({ url, method, headers: { Connection: 'close' }, deadline, signal })
  } catch (error) {
    if (error instanceof RawHttpError) return error
    throw error
  }
}

function noResponse(method: string, { message }: RawHttpError): Difference {
  return {
    path: '',
    expected: undefined,
    actual: undefined,
    message: `No response to ${method}: ${message}`,
  }
}

/** Status and headers of an answer to HEAD are the router's affair; content is never right. */
function contentOfHead(contract: Contract, head: RawResponse): Difference[] {
  return compareResponse(contract.response, head, { method: 'HEAD' })
    .filter(({ path }) => path === '/body')
    .map((difference) => ({ ...difference, message: `HEAD: ${difference.message}` }))
}

function recorded({ status, headers, body }: RawResponse, adapter: Adapter): RecordedResponse {
  const left = new Set(['date', ...adapter.volatile.map((name) => name.toLowerCase())])
  const kept: Record<string, string | string[]> = {}
  for (const [name, value] of headers) {
    if (left.has(name.toLowerCase())) continue
    const before = kept[name]
    kept[name] = before === undefined ? value : [before, value].flat()
  }
  return { status, headers: kept, body: body.toString('utf8') }
}
