import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Reset Content',
  summary:
    'The request succeeded, and the client should reset the form or view that sent it to its initial state.',
  retry: 'It worked, so there is nothing to retry.',
  decisions: [
    {
      id: 'form-reset',
      when: 'The form is not reset',
      then: 'Browsers treat 205 like 204 and leave the page alone. Reset the form in a script, for example with `form.reset()`.',
    },
    {
      id: 'handler-sends-content-205',
      when: 'A handler sends content with 205',
      then: 'It must not (RFC 9110 section 15.3.6). Unlike 204, this status does not itself end the response, so send `Content-Length: 0` over HTTP/1.1.',
    },
    {
      id: 'client-waits-hangs-205',
      when: 'The client waits or hangs after a 205 over HTTP/1.1',
      then: 'The length is missing, so the client keeps reading until the connection closes. Add `Content-Length: 0`.',
    },
  ],
  confusedWith: [
    {
      id: 'http/204',
      why: 'The usual choice: the view stays as it is.',
    },
    {
      id: 'http/303',
      why: 'Takes the user to a fresh page after a form.',
    },
  ],
}
