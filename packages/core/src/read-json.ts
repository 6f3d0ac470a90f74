import type { JsonValue } from './json.js'
import { pointerStep } from './json-pointer.js'

/** JSON as it was written: its value, and the JSON Pointers of keys that appear twice in an object. */
export interface ReadJson {
  readonly value: JsonValue
  readonly duplicateKeys: readonly string[]
}

/** Reads JSON in UTF-8, or says why it is not JSON; unlike `JSON.parse`, it notices duplicate keys. */
export function readJson(body: string | Uint8Array): ReadJson | { readonly error: string } {
  let text: string
  let value: JsonValue
  try {
    text =
      typeof body === 'string'
        ? body
        : new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body)
    value = JSON.parse(text)
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
  return { value, duplicateKeys: duplicateKeys(text) }
}

interface OpenContainer {
  /** Undefined for an array. */
  readonly keys?: Set<string>
  step: string | number
}

/** The text is known to be valid, so strings and punctuation are all there is to see. */
function duplicateKeys(text: string): string[] {
  const found: string[] = []
  const open: OpenContainer[] = []
  for (const [token, string, colon] of text.matchAll(
    /("[^"\\]*(?:\\.[^"\\]*)*")\s*(:?)|[{}[\],]/g,
  )) {
    const current = open.at(-1)
    if (string !== undefined && colon === ':' && current?.keys) {
      current.step = JSON.parse(string) as string
      if (current.keys.has(current.step)) found.push(pathOf(open))
      current.keys.add(current.step)
    } else if (token === '{') open.push({ keys: new Set(), step: '' })
    else if (token === '[') open.push({ step: 0 })
    else if (token === '}' || token === ']') open.pop()
    else if (token === ',' && typeof current?.step === 'number') current.step += 1
  }
  return found
}

function pathOf(open: readonly OpenContainer[]): string {
  return open.map(({ step }) => `/${pointerStep(step)}`).join('')
}
