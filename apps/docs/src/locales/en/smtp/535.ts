import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Authentication credentials invalid',
  summary: 'The server does not accept the username and password, or the token.',
  retry:
    'Permanent for these credentials: do not repeat them, because many servers lock the account or block the address after a few attempts. Correct them, then try again.',
  decisions: [
    {
      id: 'text-says-username-password',
      when: 'The text says username and password not accepted (Gmail: `535-5.7.8`)',
      then: 'Normal passwords do not work there: use an app password or OAuth 2.0. Elsewhere, check that the username is what the server expects, usually the full address.',
    },
    {
      id: 'enhanced-code-5-7-139-text',
      when: 'The enhanced code is `5.7.139`, or the text says that SMTP AUTH is disabled (Exchange Online)',
      then: 'The tenant’s administrator must enable authenticated SMTP for the mailbox, or the application must use OAuth 2.0 or another way to send.',
    },
    {
      id: 'same-credentials-work-elsewhere',
      when: 'The same credentials work elsewhere',
      then: 'Look at what is actually sent: a trailing newline in an environment variable or secret, quotes kept from a `.env` file, `$` or `%` changed by a shell or URL, a wrong character set. Decode the BASE64 in the transcript to see it.',
    },
    {
      id: 'auth-xoauth2-gets-535',
      when: '`AUTH XOAUTH2` gets 535',
      then: 'The token has expired, is for another user, or lacks the scope for SMTP. Get a new one, and compare the user in the token with the one in the command.',
    },
    {
      id: 'worked-yesterday',
      when: 'It worked yesterday',
      then: 'The password was changed or has expired, or the account is locked after too many attempts. Ask the administrator to look at the server’s login log.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/530',
      why: '530 means that nobody has logged in yet, 535 that the login failed.',
    },
    {
      id: 'smtp/534',
      why: '534 asks for a stronger mechanism; the password may be right.',
    },
    {
      id: 'smtp/538',
      why: '538 asks for encryption first.',
    },
    {
      id: 'smtp/454',
      why: '454 could not check the credentials, and asks the client to come back.',
    },
    {
      id: 'http/401',
      why: 'HTTP uses 401 for both a missing and a failed login.',
    },
  ],
}
