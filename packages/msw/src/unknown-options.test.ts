import { expect, test } from 'vitest'
import {
  brokenJson,
  closeWith,
  dropped,
  eventStream,
  flaky,
  graphqlError,
  partial,
  rateLimit,
  respondWith,
  slow,
  stalled,
  throttled,
  truncated,
} from './index.js'

const inside = respondWith(200)

/** Each call with an option that is misspelt, which TypeScript would not let through. */
const calls: Readonly<Record<string, (options: never) => unknown>> = {
  brokenJson: (options) => brokenJson(503, options),
  closeWith: (options) => closeWith(1013, '', options),
  dropped: (options) => dropped(options),
  eventStream: (options) => eventStream({ data: 1, ...(options as object) } as never),
  flaky: (options) => flaky({ rate: 1, ...(options as object) }, inside),
  graphqlError: (options) => graphqlError('FORBIDDEN', options),
  partial: (options) => partial({}, options),
  rateLimit: (options) => rateLimit({ limit: 1, windowMs: 1, ...(options as object) }, inside),
  respondWith: (options) => respondWith(503, options),
  slow: (options) => slow({ max: 1, ...(options as object) }, inside),
  stalled: (options) => stalled(inside, { afterBytes: 1, ...(options as object) }),
  throttled: (options) => throttled(inside, { bytesPerSecond: 1, ...(options as object) }),
  truncated: (options) => truncated(inside, { afterBytes: 1, ...(options as object) }),
}

test.each(Object.entries(calls))('%s names an option that it does not know', (_, call) => {
  expect(() => call({ afterByte: 5 } as never)).toThrow(
    /(does not take|has no( field)?) "?afterByte\b/,
  )
})

test('the message lists the options that there are', () => {
  expect(() => dropped({ afterMesages: 1 } as never)).toThrow(
    'dropped does not take afterMesages: give beforeOpen, afterMs and afterMessages.',
  )
  expect(() => partial({}, [{ code: 'FORBIDDEN', pat: ['a'] } as never])).toThrow(
    'An error of partial does not take pat: give code, message, path, locations and extensions.',
  )
})
