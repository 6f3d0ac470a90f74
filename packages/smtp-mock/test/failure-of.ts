import { stripVTControlCharacters } from 'node:util'
import { expect } from 'vitest'

/** Gives the message that an assertion fails with, without its colours. */
export async function failureOf(assertion: () => unknown): Promise<string> {
  try {
    await assertion()
  } catch (error) {
    return stripVTControlCharacters((error as Error).message)
  }
  return expect.unreachable('The assertion passed.')
}
