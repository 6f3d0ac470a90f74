import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Accepted',
  summary:
    'The server accepted the request and will process it later; whether that succeeds is still open.',
  retry:
    'Nothing failed so far, so do not send the request again. Ask the status resource for progress instead.',
  decisions: [
    {
      id: 'result-missing-right-202',
      when: 'The result is missing right after the 202',
      then: 'The work is not done yet. Follow the link to the status resource in the content or in `Location`, and honor `Retry-After` between checks.',
    },
    {
      id: 'response-does-say-where',
      when: 'The response does not say where to look for the outcome',
      then: 'Look in the documentation for a webhook or a list of jobs. In your own API, describe the current state and link to a monitor (RFC 9110 section 15.3.3); HTTP cannot deliver a status later.',
    },
    {
      id: 'job-fails-afterwards',
      when: 'The job fails afterwards',
      then: 'The 202 cannot be taken back. Report the failure in the status resource, which itself still answers with 200, because the report was found.',
    },
    {
      id: 'client-would-rather-wait',
      when: 'A client prefers not to wait, or prefers to wait',
      then: 'It can ask with `Prefer: respond-async` or `Prefer: wait=10` (RFC 7240), which a server may ignore.',
    },
  ],
  confusedWith: [
    {
      id: 'http/200',
      why: 'The work is done.',
    },
    {
      id: 'http/201',
      why: 'The resource exists already.',
    },
    {
      id: 'http/102',
      why: 'Interim: the final answer to the same request is still to come.',
    },
  ],
}
