import { readdirSync } from 'node:fs'
import {
  type FrameworkId,
  frameworks,
  mailClients,
  mailTestIds,
  snippetIds,
} from '@statuary/snippets'
import { describe, expect, test } from 'vitest'
import { readAdapter } from '../src/adapter.ts'
import { readEvidence } from '../src/evidence.ts'
import { mailCases } from '../src/mailers/mail-cases.ts'
import { mailTestsOf } from '../src/mailers/mail-test-evidence.ts'
import { mailerSubjects, readMailerAdapter } from '../src/mailers/mailer-adapter.ts'
import { mailerRows } from '../src/mailers/mailer-evidence.ts'
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

  test('has valid evidence, and a standing for every contract', () => {
    expect(readEvidence(id)?.id).toBe(id)
    expect([...cellsOf(id).keys()]).toEqual([...snippetIds])
  })
})

test('every mail client that has tests has a native project, and the other way round', () => {
  const names = mailClients.map(({ id }) => id as string)
  expect(readdirSync(`${places.contracts}/mailers`).sort()).toEqual(names.sort())
})

describe.each(mailerSubjects(places.contracts))('$id', (subject) => {
  const cases = mailCases(places.contracts).map(({ id }) => id)

  test('has a valid adapter, and a test for cases only', () => {
    expect(readMailerAdapter(subject, cases).id).toBe(subject.id)
    expect(subject.tests.filter((id) => !cases.includes(id))).toEqual([])
  })

  test('has valid evidence or none, and a standing for every case and every test', () => {
    const row = mailerRows().find(({ id }) => id === subject.id)
    expect([...(row?.standings.keys() ?? [])]).toEqual(cases)
    const client = subject.id as (typeof mailClients)[number]['id']
    expect([...mailTestsOf(client).cells.keys()]).toEqual([...mailTestIds(client)])
  })
})
