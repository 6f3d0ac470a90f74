import {
  canonicalResponse,
  contractIds,
  httpStatus,
  type JsonValue,
  type ResponseId,
} from '@statuary/core'
import { describe, expect, test } from 'vitest'
import { frameworks } from './frameworks.js'
import { snippet, snippetIds } from './snippet.js'

/** As a JavaScript caller would call it. */
const untyped = snippet as (id: unknown, framework: unknown) => string

describe('snippetIds', () => {
  test('are the contracts with a final response, in the order of the contracts', () => {
    const left = contractIds.filter((id) => !(snippetIds as readonly string[]).includes(id))
    expect(contractIds.filter((id) => !(left as readonly string[]).includes(id))).toEqual(
      snippetIds,
    )
    expect(left.filter((id) => id.startsWith('http/'))).toEqual([
      'http/100',
      'http/101',
      'http/102',
      'http/103',
      'http/104',
      'http/306',
    ])
    expect(left).toContain('smtp/354')
    expect(snippetIds).toContain('smtp/550')
  })
})

describe.each(frameworks)('a snippet for $title', ({ id: framework }) => {
  test.each(snippetIds)('%s is clean text that ends with one line break', (id) => {
    const text = snippet(id, framework)
    expect(text).toMatch(/^\S/)
    expect(text).toMatch(/\S\n$/)
    expect(text).not.toMatch(/[ \t]$/m)
    expect(text).not.toMatch(/[^\n\t\x20-\x7e]/)
    expect(text).not.toMatch(/\n{4}/)
    expect(text).not.toMatch(/undefined|\[object/)
    // gofmt indents with tabs only, everyone else with spaces only.
    expect(text).not.toMatch(framework === 'go-net-http' ? /^\t* /m : /\t/)
  })

  test.each(snippetIds)('%s does not have the reason phrase', (id) => {
    const { phrase } = httpStatus(canonicalResponse(id).status)
    // A method may be named so: TypedResults.Created.
    expect(snippet(id, framework)).not.toMatch(new RegExp(`(?<!\\.)\\b${phrase}\\b`))
  })

  test.each(snippetIds)('%s has the value of every header, and what is in the content', (id) => {
    const { headers, body } = canonicalResponse(id)
    const { 'Content-Type': _, ...declared } = headers
    const text = withoutQuoting(snippet(id, framework))
    for (const value of [...Object.values(declared), ...leaves(body)]) {
      expect(text).toContain(withoutQuoting(value))
    }
  })

  test('is the same for two contracts exactly if their responses are', () => {
    const group = (content: (id: ResponseId) => string) =>
      snippetIds.map((id) => snippetIds.findIndex((other) => content(other) === content(id)))
    expect(group((id) => snippet(id, framework))).toEqual(
      group((id) => JSON.stringify(canonicalResponse(id))),
    )
  })
})

describe('snippet', () => {
  test('gives what the framework renders', () => {
    const rails = frameworks.find(({ id }) => id === 'rails')
    const { status, body } = canonicalResponse('http/503')
    const headers = [['Retry-After', '300']] as const
    expect(snippet('http/503', 'rails')).toBe(
      rails?.render({ id: 'http/503', status, headers, body }),
    )
  })

  test.each(['sinatra', 'Rails', '', undefined])(
    'knows no framework %j, and lists those it knows',
    (name) => {
      expect(() => untyped('http/503', name)).toThrow(RangeError)
      expect(() => untyped('http/503', name)).toThrow(
        `No framework ${JSON.stringify(name)}. There are django, flask, fastapi,`,
      )
    },
  )

  test.each<ResponseId>(['http/100', 'http/102', 'http/103'])(
    'has none for %s, which is interim',
    (id) => {
      expect(() => snippet(id, 'flask')).toThrow(RangeError)
      expect(() => snippet(id, 'flask')).toThrow(`No framework can answer with "${id}"`)
    },
  )

  test.each(['http/101', 'http/306', 'smtp/354', 'http/599', 'smtp/503 ', '503'])(
    'has none for %j, which has no response',
    (id) => {
      expect(() => untyped(id, 'flask')).toThrow(RangeError)
    },
  )
})

/** Every key, string and number. */
function leaves(body: JsonValue): string[] {
  if (body === null) return []
  if (typeof body !== 'object') return [String(body)]
  const keys = Array.isArray(body) ? [] : Object.keys(body)
  return [...keys, ...Object.values(body).flatMap(leaves)]
}

/** Languages escape, and formatters break long strings in two. */
function withoutQuoting(text: string): string {
  return text.replaceAll(/["'`\\\s()+]/g, '')
}
