import { expect, test } from 'vitest'
import { replaceMarked } from './replace-marked.ts'

test('takes the place between the markers, whatever is there', () => {
  const text = '# A\n<!-- matrix -->\nold\n$1\n<!-- /matrix -->\nB\n'
  const current = replaceMarked(text, 'matrix', '| $& |')
  expect(current).toBe('# A\n<!-- matrix -->\n| $& |\n<!-- /matrix -->\nB\n')
  expect(replaceMarked(current, 'matrix', '| $& |')).toBe(current)
  expect(replaceMarked('<!-- matrix -->\n<!-- /matrix -->', 'matrix', 'x')).toBe(
    '<!-- matrix -->\nx\n<!-- /matrix -->',
  )
})

test('needs its markers', () => {
  expect(() => replaceMarked('# A', 'matrix', '')).toThrow('Nothing says where the matrix goes')
})
