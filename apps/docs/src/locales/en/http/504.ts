import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Gateway Timeout',
  summary: 'A proxy or gateway waited for the server behind it and got no response in time.',
  retry:
    'Temporary: retry after a pause. The server behind the gateway may still be working on it, so repeat a `POST` only if doing it twice does no harm.',
  decisions: [
    {
      id: 'always-comes-same-time',
      when: 'It always comes after the same time, for example 30 or 60 seconds',
      then: 'That is the time limit of a hop along the way: `proxy_read_timeout` in nginx and the idle timeout of AWS load balancers are 60 seconds. Find out which hop it is, and make the work faster before you raise the limit.',
    },
    {
      id: 'slow-query-report-export',
      when: 'A slow query, report or export is behind it',
      then: 'Look for missing indexes and locks. Run long work in the background, and answer with 202 and a status resource.',
    },
    {
      id: 'all-requests-fail-nothing',
      when: 'All requests fail, and nothing arrives at the application',
      then: 'The proxy cannot reach it: a firewall or security group drops packets, or the address is stale after a move. Test with `curl` from the proxy’s machine.',
    },
    {
      id: 'application-itself-waits-another',
      when: 'The application itself is waiting for another service',
      then: 'Give its own calls a shorter timeout than the proxy’s, so that it can answer with its own error.',
    },
  ],
  confusedWith: [
    {
      id: 'http/408',
      why: 'The client was slow in sending the request.',
    },
    {
      id: 'http/502',
      why: 'A response came but was invalid, or the connection failed.',
    },
    {
      id: 'http/503',
      why: 'The service itself says that it is not available.',
    },
    {
      id: 'smtp/504',
      why: 'Something quite different: a parameter of the mail command is not offered.',
    },
  ],
}
