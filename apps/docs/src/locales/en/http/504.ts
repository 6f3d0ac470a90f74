import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Gateway Timeout',
  summary: 'A proxy or gateway waited for the server behind it and got no response in time.',
  retry:
    'Temporary: retry after a pause. The server behind may still be working on it, so repeat a `POST` only if doing it twice does no harm.',
  decisions: [
    {
      id: 'always-comes-same-time',
      when: 'It always comes after the same time, 30 or 60 seconds for example',
      then: 'That is the limit of a station on the way: `proxy_read_timeout` in nginx and the idle timeout of AWS load balancers are 60 seconds. Find out which one, and make the work faster before raising it.',
    },
    {
      id: 'slow-query-report-export',
      when: 'A slow query, report or export is behind it',
      then: 'Look for missing indexes and locks. Let long work run in the background, and answer 202 with a status resource.',
    },
    {
      id: 'all-requests-fail-nothing',
      when: 'All requests fail, and nothing arrives at the application',
      then: 'The proxy cannot reach it: a firewall or security group drops packets, or the address is stale after a move. Test with `curl` from the machine of the proxy.',
    },
    {
      id: 'application-itself-waits-another',
      when: 'The application itself waits for another service',
      then: 'Give its own calls a shorter limit than that of the proxy, so that it can answer with an error of its own.',
    },
  ],
  confusedWith: [
    {
      id: 'http/408',
      why: 'The client was slow in sending the request.',
    },
    {
      id: 'http/502',
      why: 'A response came and was invalid, or the connection failed.',
    },
    {
      id: 'http/503',
      why: 'The service says itself that it is not available.',
    },
    {
      id: 'smtp/504',
      why: 'Quite another thing: a parameter of the mail command is not offered.',
    },
  ],
}
