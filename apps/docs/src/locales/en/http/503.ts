import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Service Unavailable',
  summary:
    'The server cannot handle requests at the moment, usually because of overload or maintenance, and expects to recover.',
  retry:
    'Temporary: wait as long as `Retry-After` says; without it, retry at increasing intervals with some randomness.',
  decisions: [
    {
      id: 'retry',
      when: '`Retry-After` is present',
      then: 'Wait that long; it is a number of seconds or a date (RFC 9110 section 10.2.3). Do not let all clients come back in the same second.',
    },
    {
      id: 'comes-load-balancer-kubernetes',
      when: 'It comes from a load balancer or from Kubernetes',
      then: 'No healthy instance is registered. Look at the health check (path, port, expected status), the service’s selector and whether the pods are ready: `kubectl get endpointslices`.',
    },
    {
      id: 'begins-load',
      when: 'It starts under load',
      then: 'Workers, database connections or a queue are exhausted. Look at their limits first, then add instances; with nginx, a 503 may also come from `limit_req`.',
    },
    {
      id: 'maintenance-mode-deployment-running',
      when: 'Maintenance mode is on, or a deployment is running',
      then: 'Wait, or end it: an interrupted update leaves it on, through `.maintenance` in WordPress or `artisan down` in Laravel.',
    },
    {
      id: 'server-your-own-sends',
      when: 'Your own server sends 503',
      then: 'Send `Retry-After` and `Cache-Control: no-store`, and keep the page small. Search engines treat 503 as a pause and 404 as the end.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/503',
      why: 'Something quite different, and permanent: the commands came in the wrong order.',
    },
    {
      id: 'http/429',
      why: 'This client sends too many requests; others are served.',
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
      why: 'The equivalent in mail: service not available, try again later.',
    },
  ],
}
