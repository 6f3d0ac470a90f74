import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'URI Too Long',
  summary: 'The address of the request is longer than the server is willing to read.',
  retry: 'Permanent for this address. Shorten it, or put the data in the content.',
  decisions: [
    {
      id: 'get-carries-filters-lists',
      when: 'A `GET` carries filters, lists or a whole form in its query string',
      then: 'Send them as the content of a `POST`, or store the search on the server and pass its id.',
    },
    {
      id: 'address-grows-each-redirect',
      when: 'The address grows with each redirect',
      then: 'A rule appends to it again and again, often a return URL that contains itself. Follow it with `curl -IL`, and fix the rule.',
    },
    {
      id: 'form-sent-get',
      when: 'A form is sent with `GET`',
      then: 'The form lacks `method="post"`.',
    },
    {
      id: 'address-long',
      when: 'The address has to be that long',
      then: 'Raise `large_client_header_buffers` in nginx or `LimitRequestLine` in Apache, and check each proxy and CDN. You can count on about 8000 bytes (RFC 9112 section 3).',
    },
  ],
  confusedWith: [
    {
      id: 'http/431',
      why: 'A header is too large; some servers send it for the address, too.',
    },
    {
      id: 'http/413',
      why: 'The content is too large.',
    },
  ],
}
