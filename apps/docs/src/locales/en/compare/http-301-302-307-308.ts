import type { ComparisonProse } from '../../comparison-prose.ts'

export const comparison: ComparisonProse = {
  summary:
    'Two questions decide: does the move last, and may a POST turn into a GET? 301 and 308 last, 302 and 307 do not; 307 and 308 keep the method and the content.',
  rows: {
    'http/301': 'For good; browsers turn a POST into a GET.',
    'http/302': 'For now; browsers turn a POST into a GET.',
    'http/307': 'For now; method and content stay.',
    'http/308': 'For good; method and content stay.',
  },
  choose: [
    { when: 'A page has a new address for good', send: 'http/301' },
    { when: 'An API has a new address for good, and takes POST or PUT', send: 'http/308' },
    { when: 'The detour is for now, and the method has to stay', send: 'http/307' },
    { when: 'A visitor is sent to the login for now', send: 'http/302' },
    { when: 'A form was taken, and its result is elsewhere', send: 'http/303' },
  ],
}
