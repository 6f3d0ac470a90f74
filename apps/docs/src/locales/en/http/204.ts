import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'No Content',
  summary:
    'The request succeeded, and the response ends after its headers, because there is nothing to send.',
  retry: 'It worked, so there is nothing to retry.',
  decisions: [
    {
      id: 'response-json-throws-although-request',
      when: '`response.json()` throws although the request succeeded',
      then: 'There is nothing to parse. Check `response.status === 204` first, or read `text()` and parse it only if it is not empty.',
    },
    {
      id: 'handler-sends-content-204',
      when: 'A handler sends content with 204',
      then: 'The content is dropped, or it garbles the next response on the connection. Send 200 with content, or 204 without content and without `Content-Length` (RFC 9110 sections 8.6 and 15.3.5).',
    },
    {
      id: 'new-response-body-status',
      when: '`new Response(body, { status: 204 })` throws a `TypeError`',
      then: 'The Fetch standard allows no body here, not even an empty string. Pass `null`.',
    },
    {
      id: 'form-sent-browser-stays',
      when: 'A form was submitted, and the browser stays on the page',
      then: 'That is what 204 asks for. To show a result, answer with 200 and a page, or redirect with 303.',
    },
    {
      id: 'search-list-finds-nothing',
      when: 'A search or a list finds nothing',
      then: 'Send 200 with an empty list; that saves every client a special case.',
    },
  ],
  confusedWith: [
    {
      id: 'http/200',
      why: 'Has content, even if it is only an empty list.',
    },
    {
      id: 'http/205',
      why: 'No content either, but it also asks the client to reset the form.',
    },
    {
      id: 'http/304',
      why: 'No content either, but the client should use its stored copy.',
    },
    {
      id: 'http/404',
      why: 'There is no such resource; with 204, there is one, but it has nothing to send.',
    },
  ],
}
