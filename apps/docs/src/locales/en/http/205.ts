import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Reset Content',
  summary:
    'The request worked, and the client should put the form or view that it came from back to its initial state.',
  retry: 'It worked, so there is nothing to retry.',
  decisions: [
    {
      id: 'form-reset',
      when: 'The form is not reset',
      then: 'Browsers treat 205 as they treat 204 and leave the page alone. Reset the form in script, for example with `form.reset()`.',
    },
    {
      id: 'handler-sends-content-205',
      when: 'A handler sends content with 205',
      then: 'It must not (RFC 9110 section 15.3.6). Unlike 204, this status does not end the response by itself, so over HTTP/1.1 send `Content-Length: 0`.',
    },
    {
      id: 'client-waits-hangs-205',
      when: 'The client waits or hangs after a 205 over HTTP/1.1',
      then: 'The length is missing, so the client reads on until the connection closes. Add `Content-Length: 0`.',
    },
  ],
  confusedWith: [
    {
      id: 'http/204',
      why: 'The usual choice: the view stays as it is.',
    },
    {
      id: 'http/303',
      why: 'The way to send a person on to a fresh page after a form.',
    },
  ],
}
