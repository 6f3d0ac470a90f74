import type { ComparisonProse } from '../../comparison-prose.ts'

export const comparison: ComparisonProse = {
  summary:
    'With 400, the server cannot read the request; with 422, it can, but the values make no sense.',
  rows: {
    'http/400': 'The request is malformed: broken JSON, a missing parameter, a bad header.',
    'http/422':
      'The content is well formed, but what it says cannot be done: an end before the start, an age of -1.',
  },
  choose: [
    { when: 'The content does not parse', send: 'http/400' },
    { when: 'The content parses, but validation fails', send: 'http/422' },
    { when: 'The format is one that the server does not accept at all', send: 'http/415' },
    { when: 'The values are fine but conflict with the current state', send: 'http/409' },
  ],
}
