import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Service Unavailable',
  summary:
    'The server cannot handle requests at the moment, mostly from overload or maintenance, and expects to recover.',
  retry: 'Temporary: retry after `Retry-After`, otherwise with growing pauses and some randomness.',
  decisions: [
    {
      id: 'retry',
      when: '`Retry-After` is there',
      then: 'Wait that long: seconds or a date (RFC 9110 section 10.2.3). Do not let all clients come back in the same second.',
    },
    {
      id: 'comes-load-balancer-kubernetes',
      when: 'It comes from a load balancer or from Kubernetes',
      then: 'No healthy instance is registered. Check the health check (path, port, expected status), the selector of the service and whether the pods are ready: `kubectl get endpointslices`.',
    },
    {
      id: 'begins-load',
      when: 'It begins with load',
      then: 'Workers, database connections or a queue are exhausted. Look at their limits first, then add instances; with nginx 503 may also be `limit_req`.',
    },
    {
      id: 'maintenance-mode-deployment-running',
      when: 'Maintenance mode is on, or a deployment is running',
      then: 'Wait, or end it: an update that broke off leaves it on, as `.maintenance` in WordPress or `artisan down` in Laravel.',
    },
    {
      id: 'server-your-own-sends',
      when: 'A server of your own sends 503',
      then: 'Send `Retry-After` and `Cache-Control: no-store`, and keep the page small. Search engines take 503 for a break and 404 for an end.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/503',
      why: 'Quite another thing, and permanent: the commands came in the wrong order.',
    },
    {
      id: 'http/429',
      why: 'This client sends too much; others are served.',
    },
    {
      id: 'http/502',
      why: 'A gateway got an invalid response.',
    },
    {
      id: 'http/504',
      why: 'A gateway got no response in time.',
    },
    {
      id: 'smtp/421',
      why: 'The counterpart in mail: service not available, try again later.',
    },
  ],
}
