import { contractIds } from '@statuary/core'
import { expect, test } from 'vitest'
import { locales } from '../locales/index.ts'
import { verdictOf } from './verdict.ts'

test.each(locales)('a failure is temporary, permanent or cannot be told, in $label', ({ ui }) => {
  const marks = {
    temporary: ui.verdict.smtp[4].mark,
    permanent: ui.verdict.smtp[5].mark,
    unknown: ui.verdict.special['http/404'].mark,
  }
  expect(new Set(Object.values(marks)).size).toBe(3)
  const failures = contractIds.filter((id) => /\/[45]/.test(id))
  const verdicts = failures.map((id) => ({ id, ...verdictOf(ui, id) }))
  const wrong = verdicts.filter(
    ({ tone, mark }) => tone !== 'pending' && mark !== marks[tone as keyof typeof marks],
  )
  expect(wrong).toEqual([])
  expect(verdicts.filter(({ tone }) => tone === 'unknown').map(({ id }) => id)).toEqual([
    'http/404',
    'http/500',
    'smtp/459',
  ])
})
