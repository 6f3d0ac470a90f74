import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { expect } from 'vitest'
import { jsonOf } from './json-of.ts'

/** What is sent to an operation of the API. */
export interface ApiRequest {
  /** Sent as application/json. */
  readonly json?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** What an operation answered. */
export interface ApiAnswer {
  readonly status: number
  readonly headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: what is in it is what the tests are about
  readonly body: any
}

/** Calls the API, and holds every answer to what its OpenAPI document says of that operation. */
export type CallApi = (method: string, target: string, request?: ApiRequest) => Promise<ApiAnswer>

/** Creates a client for the API of a server. */
export async function createApiClient(http: string): Promise<CallApi> {
  const document = await jsonOf(await fetch(`${http}/api/openapi.json`))
  // OpenAPI has keywords of its own, such as example.
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  ajv.addSchema(document, 'openapi')
  const validators = new Map<string, ValidateFunction>()

  function checkAnswer(operation: string, { status, headers, body }: ApiAnswer): void {
    const [method = '', path = ''] = operation.split(' ')
    const described = document.paths[path][method.toLowerCase()].responses[status]
    expect(described, `${operation} answers ${status}, which is not described`).toBeDefined()
    if (described.content === undefined) {
      expect(body, `${operation} answers ${status} with content`).toBeNull()
      return
    }
    const type = headers.get('content-type') as string
    expect(Object.keys(described.content)).toContain(type)
    const pointer = ['paths', path, method.toLowerCase(), 'responses', status, 'content', type]
      .map((step) => encodeURIComponent(String(step).replaceAll('~', '~0').replaceAll('/', '~1')))
      .join('/')
    const key = `openapi#/${pointer}/schema`
    const validate = validators.get(key) ?? ajv.compile({ $ref: key })
    validators.set(key, validate)
    expect(validate(body), `${operation} ${status}: ${JSON.stringify(validate.errors)}`).toBe(true)
    for (const [name, header] of Object.entries(described.headers ?? {})) {
      if ((header as { required: boolean }).required) expect(headers.has(name)).toBe(true)
    }
  }

  return async (method, target, { json, headers = {} } = {}) => {
    const response = await fetch(http + target, {
      method,
      headers: {
        ...(json === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    })
    const text = await response.text()
    const body = text === '' ? null : JSON.parse(text)
    const answer = { status: response.status, headers: response.headers, body }
    const operation = findOperation(document.paths, method, target)
    if (operation) checkAnswer(operation, answer)
    else expect([404, 405], `${method} ${target} is not described`).toContain(answer.status)
    return answer
  }
}

/** Literal paths come before those with parameters. */
function findOperation(paths: object, method: string, target: string): string | undefined {
  const [path = ''] = target.split('?')
  const found = Object.entries(paths)
    .filter(([, operations]) => method.toLowerCase() in operations)
    .map(([template]) => template)
    .filter((template) => new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path))
    .toSorted((a, b) => Number(a.includes('{')) - Number(b.includes('{')))[0]
  return found && `${method} ${found}`
}
