import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Not Implemented',
  summary:
    'The server cannot do what the request needs, mostly because it does not know the method at all.',
  retry: 'Permanent. Do not retry: the server has to be extended first.',
  decisions: [
    {
      id: 'post-goes-simple-file',
      when: 'A `POST` goes to a simple file server',
      then: 'Servers such as `python -m http.server` know only `GET` and `HEAD`. Use one that runs your application, and check the port.',
    },
    {
      id: 'amazon-s3-compatible-storage',
      when: 'Amazon S3 or a compatible storage says that a header is not implemented',
      then: 'Often the upload is sent with `Transfer-Encoding: chunked`. Send it with `Content-Length`, or take away the option that the storage does not offer.',
    },
    {
      id: 'method-misspelled-lower-case',
      when: 'The method is misspelled or in lower case',
      then: 'Methods are case-sensitive: `patch` is not `PATCH`, and `fetch` does not correct just that one.',
    },
    {
      id: 'api-sends-function-finished',
      when: 'An API sends it for a function that is not finished yet',
      then: 'Leave it out of the client until it is there. On a server of your own note that caches may store a 501 (RFC 9110 section 15.6.2).',
    },
  ],
  confusedWith: [
    {
      id: 'http/405',
      why: 'The server knows the method, only this resource does not offer it.',
    },
    {
      id: 'http/505',
      why: 'The version of HTTP is the obstacle.',
    },
    {
      id: 'smtp/502',
      why: 'The counterpart in mail: the command is known and not offered.',
    },
  ],
}
