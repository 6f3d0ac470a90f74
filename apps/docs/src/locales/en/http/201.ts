import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Created',
  summary:
    'The request led to at least one new resource, which exists by the time of the response.',
  retry: 'It worked, so there is nothing to retry. A second `POST` may create a second resource.',
  decisions: [
    {
      id: 'client-cannot-find-out',
      when: 'The client cannot find out the URI of the new resource',
      then: 'After a `POST`, the server should send `Location` (RFC 9110 section 9.3.3). Without it, 201 means that the resource is at the URI of the request, which is right for `PUT` and usually wrong for `POST`.',
    },
    {
      id: 'script-browser-reads-location',
      when: 'A script in the browser reads `Location` as `null` across origins',
      then: 'Have the server list it in `Access-Control-Expose-Headers`; it is not among the headers that CORS exposes by default.',
    },
    {
      id: 'client-does-go-uri',
      when: 'The client does not go to the URI in `Location`',
      then: 'That is how it should be: only 3xx redirects. Send a `GET` to that URI in the client, or a 303 instead of the 201 from the server.',
    },
    {
      id: 'repeated-request-created-duplicate',
      when: 'A repeated request created a duplicate',
      then: 'Create with `PUT` to a URI that the client chooses, or have the server recognize repeats by a key that the client sends along.',
    },
  ],
  confusedWith: [
    {
      id: 'http/200',
      why: 'Right when a `PUT` replaced something that already existed.',
    },
    {
      id: 'http/202',
      why: 'Right when the resource will exist only later, if at all.',
    },
    {
      id: 'http/303',
      why: 'Sends the client to another page; with 201, it stays where it is.',
    },
  ],
}
