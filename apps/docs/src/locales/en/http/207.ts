import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Multi-Status',
  summary:
    'Several operations were carried out and each has a status of its own, which the content lists.',
  retry:
    'The code itself says neither success nor failure. Read the content and retry only those parts whose own status permits it.',
  decisions: [
    {
      id: 'everything-looks-fine-some',
      when: 'Everything looks fine, but some items are missing or unchanged',
      then: '`response.ok` is true for 207 even if every part failed. Check the status of each part.',
    },
    {
      id: 'webdav-client-cannot-read',
      when: 'A WebDAV client cannot read the content',
      then: 'It expects XML with `multistatus` as the root element (RFC 4918 section 13). Check `Content-Type: application/xml` and the namespace `DAV:`.',
    },
    {
      id: 'part-status-424',
      when: 'A part has the status 424',
      then: 'It failed because another part failed. Fix that one first.',
    },
    {
      id: 'rest-api-your-own',
      when: 'Your own REST API has to answer a batch',
      then: '207 with JSON is common, though RFC 4918 only describes XML. Document the format, and give the status of each part.',
    },
  ],
  confusedWith: [
    {
      id: 'http/200',
      why: 'One outcome for the whole request.',
    },
    {
      id: 'http/208',
      why: 'Appears inside a 207, for members that are already listed.',
    },
    {
      id: 'http/424',
      why: 'Often the status of individual parts within a 207.',
    },
  ],
}
