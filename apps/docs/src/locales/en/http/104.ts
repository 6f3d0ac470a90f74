import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Upload Resumption Supported',
  summary:
    'The server has set up a resource for this upload, so that the client can go on where it stopped should the connection break.',
  retry:
    'Nothing failed, so there is nothing to retry. Should the upload break off later, ask for the offset and send the rest instead of everything.',
  decisions: [
    {
      id: 'you-consider-using-104',
      when: 'You consider using 104 in production',
      then: 'It belongs to a draft (draft-ietf-httpbis-resumable-upload) and its temporary registration with IANA expired on 13 November 2025. Client and server must agree on the same `Upload-Draft-Interop-Version`; otherwise the 104 is not sent, or not heeded.',
    },
    {
      id: 'upload-broke-off-104',
      when: 'The upload broke off after a 104 with `Location` had arrived',
      then: 'Send `HEAD` to that URI, read `Upload-Offset`, and send the rest from there with `PATCH`, again with `Upload-Offset` and with `Content-Type: application/partial-upload`.',
    },
    {
      id: 'upload-broke-off-104-had',
      when: 'The upload broke off and no 104 had arrived',
      then: 'Without the URI there is nothing to resume: send the whole upload again. The request may have lacked `Upload-Complete`, or a proxy dropped the interim response.',
    },
  ],
  confusedWith: [
    {
      id: 'http/100',
      why: 'Lets the content come; a 104 does not replace it when `Expect: 100-continue` was sent.',
    },
    {
      id: 'http/206',
      why: 'The other direction: resuming a download with `Range`.',
    },
  ],
}
