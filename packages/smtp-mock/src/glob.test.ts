import { expect, test } from 'vitest'
import { glob } from './glob.js'

test.each([
  ['*@full.example', 'ann@full.example', true],
  ['*@full.example', 'Ann@FULL.example', true],
  ['*@full.example', '@full.example', true],
  ['*@full.example', 'ann@full.example.test', false],
  ['*@full.example', 'ann@fullXexample', false],
  ['a?n@b.test', 'ann@b.test', true],
  ['a?n@b.test', 'an@b.test', false],
  ['a?c', 'a😀c', true],
  ['*', 'two\nlines', true],
  ['', '', true],
  ['', 'a', false],
  ['a+b(c)[d]{e}^$|.\\', 'a+b(c)[d]{e}^$|.\\', true],
])('%j matches %j: %j', (pattern, text, matches) => {
  expect(glob(pattern)(text)).toBe(matches)
})
