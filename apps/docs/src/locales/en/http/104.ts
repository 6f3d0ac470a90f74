import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Upload Resumption Supported',
  summary:
    'The server has set up a resource for this upload, so that the client can continue where it left off if the connection breaks.',
  retry:
    'Nothing failed, so there is nothing to retry. If the upload is interrupted later, ask for the offset and send only the rest.',
  decisions: [
    {
      id: 'you-consider-using-104',
      when: 'You are considering 104 for production',
      then: 'It belongs to a draft (draft-ietf-httpbis-resumable-upload) and its temporary registration with IANA expired on 13 November 2025. Client and server must agree on the same `Upload-Draft-Interop-Version`; otherwise the 104 is not sent, or is ignored.',
    },
    {
      id: 'upload-broke-off-104',
      when: 'The upload was interrupted after a 104 with `Location` had arrived',
      then: 'Send `HEAD` to that URI, read `Upload-Offset`, and send the rest from that offset with `PATCH`, again with `Upload-Offset`, and with `Content-Type: application/partial-upload`.',
    },
    {
      id: 'upload-broke-off-104-had',
      when: 'The upload was interrupted before a 104 arrived',
      then: 'Without the URI there is nothing to resume: send the whole upload again. The request may have lacked `Upload-Complete`, or a proxy dropped the interim response.',
    },
  ],
  confusedWith: [
    {
      id: 'http/100',
      why: 'Asks for the content; a 104 does not replace it when `Expect: 100-continue` was sent.',
    },
    {
      id: 'http/206',
      why: 'The other direction: resuming a download with `Range`.',
    },
  ],
}
