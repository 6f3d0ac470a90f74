import { mailClients } from '@statuary/snippets'
import { expect, test } from 'vitest'
import { locales } from '../locales/index.ts'
import { proseOf } from '../locales/status-name.ts'
import { causeSettings } from './causes.ts'
import { settingsOf } from './settings-for.ts'
import { topics } from './topic.ts'

test('every setting belongs to a cause that the prose has, in every language', () => {
  for (const locale of locales) {
    for (const [code, causes] of Object.entries(causeSettings)) {
      const ids = proseOf(locale, `smtp/${code}` as never).decisions.map(({ id }) => id)
      expect(ids, code).toEqual(expect.arrayContaining(Object.keys(causes)))
    }
  }
})

test('every mail client says how it logs in and how it starts TLS', () => {
  const silent = mailClients.filter(({ id }) => {
    const of = settingsOf(id)?.of
    return of?.login === undefined || of.starttls === undefined
  })
  expect(silent.map(({ id }) => id)).toEqual([])
})

test('every topic is used by a cause', () => {
  const used = new Set(
    Object.values(causeSettings).flatMap((causes) => Object.values(causes).flat()),
  )
  expect(topics.filter((topic) => !used.has(topic))).toEqual([])
})
