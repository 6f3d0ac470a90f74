import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Range Not Satisfiable',
  summary: 'None of the parts that `Range` asks for is within the content.',
  retry:
    'Permanent for this range. Read the length in `Content-Range`, and ask for another range or for everything.',
  decisions: [
    {
      id: 'download-resumed',
      when: 'You resume a download',
      then: 'The file is already complete, or has become shorter. Compare your size with the one after `bytes */`; if they are equal, you are done, otherwise start over.',
    },
    {
      id: 'file-changes-while-read',
      when: 'The file changes while it is read',
      then: 'Send `If-Range` with its `ETag`; after a change, the whole file comes with 200 instead of a 416.',
    },
    {
      id: 'file-empty',
      when: 'The file is empty',
      then: 'No byte range fits an empty file. Ask without `Range`, or treat a 416 with the length 0 as an empty result.',
    },
    {
      id: 'many-small-ranges-asked',
      when: 'You ask for many small ranges',
      then: 'A server may refuse that as an attack (RFC 9110 section 15.5.17). Ask for fewer, larger ones.',
    },
  ],
  confusedWith: [
    {
      id: 'http/206',
      why: 'At least one range fits.',
    },
    {
      id: 'http/200',
      why: 'The usual answer of servers that ignore `Range`.',
    },
  ],
}
