import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Not Implemented',
  summary:
    'The server cannot do what the request requires, usually because it does not know the method at all.',
  retry: 'Permanent. Do not retry: the server has to be extended first.',
  decisions: [
    {
      id: 'post-goes-simple-file',
      when: 'A `POST` goes to a simple file server',
      then: 'Servers such as `python -m http.server` know only `GET` and `HEAD`. Use one that runs your application, and check the port.',
    },
    {
      id: 'amazon-s3-compatible-storage',
      when: 'Amazon S3 or a compatible storage service says that a header is not implemented',
      then: 'Often the upload is sent with `Transfer-Encoding: chunked`. Send it with `Content-Length`, or remove the option that the storage does not support.',
    },
    {
      id: 'method-misspelled-lower-case',
      when: 'The method is misspelled or in lower case',
      then: 'Methods are case-sensitive: `patch` is not `PATCH`, and `fetch` corrects every common method but that one.',
    },
    {
      id: 'api-sends-function-finished',
      when: 'An API sends it for a feature that is not finished yet',
      then: 'Leave the feature out of the client until it is there. On your own server, note that caches may store a 501 (RFC 9110 section 15.6.2).',
    },
  ],
  confusedWith: [
    {
      id: 'http/405',
      why: 'The server knows the method, but this resource does not support it.',
    },
    {
      id: 'http/505',
      why: 'The HTTP version is the obstacle.',
    },
    {
      id: 'smtp/502',
      why: 'The equivalent in mail: the command is known but not offered.',
    },
  ],
}
