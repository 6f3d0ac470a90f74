import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Unavailable For Legal Reasons',
  summary: 'Access is blocked because of a legal demand, such as a court order or a law.',
  retry:
    'Permanent as long as the demand holds. Do not retry; the answer changes only when the demand ends.',
  decisions: [
    {
      id: 'comes-one-country',
      when: 'It is sent in one country only',
      then: 'The demand applies there. The content should say who made it and on what basis, and `Link` with `rel="blocked-by"` who is blocking (RFC 7725 sections 3 and 4).',
    },
    {
      id: 'website-abroad-blocks-visitors',
      when: 'A website from abroad blocks visitors from the EU',
      then: 'It avoids having to comply with data protection law. There is nothing to fix in the request; ask the operator.',
    },
    {
      id: 'clear-who-blocks',
      when: 'It is not clear who is blocking',
      then: 'It need not be the server: an internet provider, a CDN or a search engine may do it. Compare from another network, and look at `Link`.',
    },
    {
      id: 'server-your-own-block',
      when: 'Your own server has to block',
      then: 'Explain the demand in the content, name yourself in `Link`, and note that the response may be cached unless `Cache-Control` says otherwise.',
    },
  ],
  confusedWith: [
    {
      id: 'http/403',
      why: 'Refused by the operator’s own choice.',
    },
    {
      id: 'http/404',
      why: 'A server that is not allowed to mention the demand may hide behind it.',
    },
    {
      id: 'smtp/451',
      why: 'Something quite different: a temporary error in a mail server.',
    },
  ],
}
