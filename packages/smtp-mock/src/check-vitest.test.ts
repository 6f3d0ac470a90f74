import { expect, test } from 'vitest'
import { checkVitest } from './check-vitest.js'

test('a Vitest that can override fixtures will do', () => {
  expect(() => checkVitest(test)).not.toThrow()
})

test('an older one is told what to do', () => {
  expect(() => checkVitest(() => {})).toThrow('needs Vitest 4.1 or newer')
})
