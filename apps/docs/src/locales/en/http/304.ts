import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Not Modified',
  summary: 'The copy that the client has stored is still valid, so nothing is transferred again.',
  retry:
    'Nothing failed, so there is nothing to retry. Use the stored copy, and keep the headers that came with the 304.',
  decisions: [
    {
      id: 'code-gets-304-content',
      when: 'Your code gets a 304 without content and has no copy',
      then: 'It set `If-None-Match` or `If-Modified-Since` itself, and in that case `fetch` passes the 304 on. Leave these headers to the browser, which then gives the script a 200 from its cache, or keep the content in the script.',
    },
    {
      id: 'content-changed-304-comes',
      when: 'The content has changed, but the server still sends 304',
      then: 'The `ETag` or `Last-Modified` does not change with the content: look for dates with a resolution of one second, for several servers with different clocks or builds, and for an `ETag` that ignores the language or the user. `Vary` must name what the content depends on.',
    },
    {
      id: '304-never-comes',
      when: 'The server never sends 304',
      then: 'The `ETag` differs each time, for instance because compression alters it or each server computes its own, or the 200 has no validator at all. Compare the tags of two responses with `curl -I`.',
    },
    {
      id: 'handler-sends-content-304',
      when: 'A handler sends content with 304',
      then: 'It must not (RFC 9110 section 15.4.5). Send the `ETag`, `Cache-Control`, `Vary` and so on that a 200 would carry, and nothing else.',
    },
    {
      id: 'answer-meant-post-put',
      when: 'The request is a `POST` or `PUT`',
      then: '304 is for `GET` and `HEAD` only. With any other method, a failed condition is a 412.',
    },
  ],
  confusedWith: [
    {
      id: 'http/412',
      why: 'The condition failed for a method that changes something.',
    },
    {
      id: 'http/204',
      why: 'No content either, but there is no stored copy to use.',
    },
    {
      id: 'http/200',
      why: 'What a script sees in the browser although the network shows 304.',
    },
  ],
}
