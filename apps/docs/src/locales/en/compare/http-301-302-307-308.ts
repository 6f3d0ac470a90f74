import type { ComparisonProse } from '../../comparison-prose.ts'

export const comparison: ComparisonProse = {
  summary:
    'It comes down to two questions: is the move permanent, and may a POST turn into a GET? 301 and 308 are permanent, 302 and 307 are not; 307 and 308 keep the method and the content.',
  rows: {
    'http/301': 'Permanent; browsers turn a POST into a GET.',
    'http/302': 'Temporary; browsers turn a POST into a GET.',
    'http/307': 'Temporary; the method and the content stay the same.',
    'http/308': 'Permanent; the method and the content stay the same.',
  },
  choose: [
    { when: 'A page has moved permanently', send: 'http/301' },
    { when: 'An API that accepts POST or PUT has moved permanently', send: 'http/308' },
    { when: 'The detour is temporary, and the method has to stay the same', send: 'http/307' },
    { when: 'A visitor is temporarily sent to the login page', send: 'http/302' },
    { when: 'A form was submitted, and the result is on another page', send: 'http/303' },
  ],
}
