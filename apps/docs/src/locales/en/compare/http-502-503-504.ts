import type { ComparisonProse } from '../../comparison-prose.ts'

export const comparison: ComparisonProse = {
  summary:
    'All three say that no proper response came. 502: the server behind the gateway gave a bad one or none; 503: somebody knows that the service is out for now; 504: the server behind did not respond in time.',
  rows: {
    'http/502':
      'The gateway reached out and got something it could not use: a refused connection, a reset, no valid HTTP.',
    'http/503':
      'The server itself, or its load balancer, says that it is overloaded or down for maintenance, and may say until when.',
    'http/504': 'The gateway waited, and its own timeout was over first.',
  },
  choose: [
    {
      when: 'The server behind refuses the connection, dies or answers with garbage',
      send: 'http/502',
    },
    {
      when: 'There is no healthy server behind, or it is overloaded or in maintenance',
      send: 'http/503',
    },
    {
      when: 'The server behind is still working when the timeout of the gateway is over',
      send: 'http/504',
    },
    { when: 'The application itself failed and says so', send: 'http/500' },
  ],
}
