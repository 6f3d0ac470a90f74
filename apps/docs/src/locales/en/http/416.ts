import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Range Not Satisfiable',
  summary: 'No part that `Range` asks for lies within the content.',
  retry:
    'Permanent for this range. Read the length in `Content-Range` and ask for another one, or for everything.',
  decisions: [
    {
      id: 'download-resumed',
      when: 'A download is resumed',
      then: 'The file is complete already, or has become shorter. Compare your size with the one after `bytes */`; if they are equal it is done, otherwise start over.',
    },
    {
      id: 'file-changes-while-read',
      when: 'The file changes while it is read',
      then: 'Send `If-Range` with its `ETag`; after a change the whole file comes with 200 instead of a 416.',
    },
    {
      id: 'file-empty',
      when: 'The file is empty',
      then: 'No byte range fits an empty file. Ask without `Range`, or take 416 with the length 0 for an empty result.',
    },
    {
      id: 'many-small-ranges-asked',
      when: 'Many small ranges are asked for',
      then: 'A server may refuse that as an attack (RFC 9110 section 15.5.17). Ask for fewer and larger ones.',
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
