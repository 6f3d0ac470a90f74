import { expect, test } from 'vitest'
import { explainListenError } from './explain-listen-error.js'

const systemError = (code: string) => Object.assign(new Error(`listen ${code}`), { code })

test.each([
  [
    'EADDRINUSE',
    2525,
    'the port is in use. Stop the other server, or use another port; port 0 picks a free one.',
  ],
  ['EACCES', 25, 'ports below 1024 require privileges. Use a higher one; port 0 picks a free one.'],
  ['EACCES', 2525, 'the system does not allow it. Use another port; port 0 picks a free one.'],
  [
    'EADDRNOTAVAIL',
    2525,
    'this machine has no address 192.0.2.1. Use 127.0.0.1, or 0.0.0.0 for all of its addresses.',
  ],
  [
    'ENOTFOUND',
    2525,
    'this machine has no address 192.0.2.1. Use 127.0.0.1, or 0.0.0.0 for all of its addresses.',
  ],
  ['ERR_SOCKET_BAD_PORT', 70000, 'ports range from 0 to 65535; port 0 picks a free one.'],
  ['EMFILE', 2525, 'listen EMFILE'],
])('%s on port %i is explained', (code, port, explanation) => {
  const cause = systemError(code)
  const error = explainListenError(cause, '192.0.2.1', port)
  expect(error.message).toBe(`Cannot listen on 192.0.2.1:${port}: ${explanation}`)
  expect(error).toMatchObject({ code, cause })
})

test('an error without a code keeps its message', () => {
  expect(explainListenError(new Error('odd'), 'localhost', 0)).toEqual(
    new Error('Cannot listen on localhost:0: odd', { cause: new Error('odd') }),
  )
})
