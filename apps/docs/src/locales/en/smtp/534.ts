import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Authentication mechanism too weak',
  summary: 'The policy for this user demands a stronger way to log in.',
  retry: 'Permanent: the same mechanism fails again every time. Try again with a stronger one.',
  decisions: [
    {
      id: 'text-says-application-specific',
      when: 'The text says that an application-specific password is required (Gmail: `534-5.7.9`)',
      then: 'The account has two-step verification, so its normal password does not work over SMTP. Create an app password for this application, or use OAuth 2.0 (XOAUTH2).',
    },
    {
      id: 'text-asks-log-web',
      when: 'The text asks you to log in with a web browser (Gmail: `534-5.7.14`)',
      then: 'The provider finds the login suspicious. The account owner must confirm it in the browser; for a server, move to OAuth 2.0 or to a service account.',
    },
    {
      id: 'auth-gets-534-5-7-9',
      when: '`AUTH` gets `534 5.7.9` from another server',
      then: 'Choose a stronger mechanism from the `AUTH` line after `EHLO`, for example SCRAM instead of CRAM-MD5, and start TLS first (RFC 4954 section 6).',
    },
    {
      id: 'client-offers-stronger-mechanism',
      when: 'The client does not offer a stronger mechanism',
      then: 'Update the library, or have the administrator relax the rule for this one account.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/535',
      why: '535 does not accept the credentials; 534 does not accept the way they are presented.',
    },
    {
      id: 'smtp/538',
      why: '538 only asks for encryption around the same mechanism.',
    },
    {
      id: 'smtp/432',
      why: '432 is temporary and goes away after one login with another mechanism.',
    },
  ],
}
