import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Transaction failed',
  summary:
    'The transaction failed for good; as a greeting, it means that there is no SMTP service for this client.',
  retry:
    'Permanent for this message as it is: the same attempt fails again. The text gives the cause; correct it, then try again.',
  decisions: [
    {
      id: 'answers-rcpt-5-7-1-relay',
      when: 'It is the reply to `RCPT TO` with `5.7.1 Relay access denied`',
      then: 'The client is not logged in, or the server does not serve the domain. Log in on 587 or 465; for your own domain, the administrator must add it (Postfix: `mydestination`, `virtual_mailbox_domains`, `relay_domains`).',
    },
    {
      id: 'comes-final-dot-5-7-1',
      when: 'It comes after the final dot (`5.7.1`, `5.6.0`), with the word spam, virus, policy or content in its text',
      then: 'A filter refused the message. Test with a plain text message, check SPF, DKIM and DMARC, look at links and attachments, and contact the recipient’s postmaster, quoting the id from the text.',
    },
    {
      id: 'greeting-text-names-blocklist',
      when: 'It is the greeting, or the text names a blocklist or reputation',
      then: 'The server refuses this address, and replies 503 until `QUIT` (RFC 5321 section 3.1). Look the address up on the list that is named, fix the cause, and ask for removal; from a home or cloud network, send through the provider’s relay.',
    },
    {
      id: 'answers-data-5-5-1-valid',
      when: 'It is the reply to `DATA` with `5.5.1 no valid recipients`',
      then: 'Every `RCPT TO` was refused; the reasons are in those replies.',
    },
    {
      id: 'text-says-message-rejected',
      when: 'The text says `Message rejected: Email address is not verified` (Amazon SES)',
      then: 'The sender is not verified in this region, or the account is still in the sandbox, where recipients must be verified too.',
    },
    {
      id: 'text-says-too-many',
      when: 'The text says too many hops or mail loop (`5.4.6`, `5.4.14`)',
      then: 'Two servers send the message back and forth. Follow the `Received:` fields, and correct the MX, the relay setting or the forwarding that closes the loop.',
    },
    {
      id: 'enhanced-code-5-7-14-burl',
      when: 'The enhanced code is `5.7.14` after `BURL`',
      then: 'The submission server is not trusted by the IMAP server that holds the content (RFC 4468 section 6). The administrator of the IMAP server must set up that trust.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/550',
      why: '550 is about the mailbox or a policy for it, 554 about the transaction; servers use both for policies.',
    },
    {
      id: 'smtp/521',
      why: '521 as a greeting: the host never accepts mail. 554: not from this client.',
    },
    {
      id: 'smtp/503',
      why: '503 follows a 554 greeting, and may also answer `DATA` without a recipient.',
    },
    {
      id: 'smtp/451',
      why: '451 is the temporary failure.',
    },
    {
      id: 'smtp/553',
      why: '553 concerns a single address.',
    },
  ],
}
