import type { ComparisonProse } from '../../comparison-prose.ts'

export const comparison: ComparisonProse = {
  summary:
    'All three say that there was no proper response. 502: the server behind the gateway gave a bad one or none; 503: the service is known to be unavailable for now; 504: the server behind the gateway did not respond in time.',
  rows: {
    'http/502':
      'The gateway tried the server and got something it could not use: a refused connection, a reset, invalid HTTP.',
    'http/503':
      'The server itself, or its load balancer, says that it is overloaded or down for maintenance, and may say until when.',
    'http/504': 'The gateway waited until its own timeout expired.',
  },
  choose: [
    {
      when: 'The server behind the gateway refuses the connection, dies or answers with garbage',
      send: 'http/502',
    },
    {
      when: 'There is no healthy server behind the gateway, or it is overloaded or down for maintenance',
      send: 'http/503',
    },
    {
      when: 'The server behind the gateway is still working when the gateway’s timeout expires',
      send: 'http/504',
    },
    { when: 'The application itself has failed and says so', send: 'http/500' },
  ],
}
