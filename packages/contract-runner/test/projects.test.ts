import { readdirSync } from 'node:fs'
import { type FrameworkId, frameworks, snippetIds } from '@statuary/snippets'
import { describe, expect, test } from 'vitest'
import { readAdapter } from '../src/adapter.ts'
import { readEvidence } from '../src/evidence.ts'
import { places } from '../src/places.ts'
import { cellsOf } from '../src/standing.ts'
import { subjectOf } from '../src/subject.ts'

const ids = frameworks.map(({ id }) => id)

test('every framework that has snippets has a native project, and the other way round', () => {
  expect(readdirSync(`${places.contracts}/frameworks`).sort()).toEqual([...ids].sort())
})

describe.each(ids)('%s', (id: FrameworkId) => {
  test('has a valid adapter, which lists as unsupported only what is run', () => {
    const { unsupported } = readAdapter(subjectOf(id).folder, id)
    expect(
      Object.keys(unsupported).filter((key) => !snippetIds.some((one) => one === key)),
    ).toEqual([])
  })

  test('has valid evidence or none, and a standing for every contract', () => {
    expect(readEvidence(id)?.id ?? id).toBe(id)
    expect([...cellsOf(id).keys()]).toEqual([...snippetIds])
  })
})
