import { expect, test } from 'vitest'
import { copiedText } from './copied-text.ts'

test('of a session the commands are copied, without prompts and output', () => {
  const session = '$ npx statuary\n$ curl -i localhost |\n  grep x\nHTTP/1.1 503\n| not a command'
  expect(copiedText('console', session)).toBe('npx statuary\ncurl -i localhost |\n  grep x')
})

test('anything else is copied as it is', () => {
  expect(copiedText('sh', '$ is no prompt here')).toBe('$ is no prompt here')
  expect(copiedText('console', 'HTTP/1.1 503')).toBe('HTTP/1.1 503')
})
