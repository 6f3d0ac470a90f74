import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Precondition Failed',
  summary:
    'A condition that the client itself put into the request, such as `If-Match`, does not hold, so nothing was changed.',
  retry:
    'Permanent for this condition. Fetch the current state, decide again, and send the new `ETag`.',
  decisions: [
    {
      id: 'if-match-sent',
      when: '`If-Match` was sent',
      then: 'Somebody else changed the resource in the meantime. Fetch it, merge, and send its new `ETag`; do not overwrite blindly with `If-Match: *`.',
    },
    {
      id: 'if-none-match-sent',
      when: '`If-None-Match: *` was sent',
      then: 'The resource already exists, so it was not created. Use the existing one, or another address.',
    },
    {
      id: 'nobody-changed-anything',
      when: 'Nobody changed anything',
      then: '`If-Match` compares strongly (RFC 9110 section 13.1.1), so an `ETag` with `W/` never matches; compression in a proxy often weakens it. Make the server send a strong one, and keep the quotation marks.',
    },
    {
      id: 'get-answered-412',
      when: 'A `GET` is answered with 412',
      then: 'The client sent `If-Match` or `If-Unmodified-Since`. For a cache it should be `If-None-Match`, which leads to 304.',
    },
  ],
  confusedWith: [
    {
      id: 'http/428',
      why: 'The condition is missing; the server insists on one.',
    },
    {
      id: 'http/304',
      why: 'What a failed `If-None-Match` means for `GET` and `HEAD`.',
    },
    {
      id: 'http/409',
      why: 'A conflict that the server found without any condition.',
    },
    {
      id: 'http/417',
      why: 'About `Expect`, not about the state of the resource.',
    },
  ],
}
