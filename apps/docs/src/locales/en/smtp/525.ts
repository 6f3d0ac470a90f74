import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'User account disabled',
  summary: 'The credentials are right, but the account has been disabled.',
  retry:
    'Permanent: every login fails until an administrator enables the account. Stop the automatic retries; they may lock it further.',
  decisions: [
    {
      id: 'auth-gets-525-5-7-13',
      when: '`AUTH` gets 525 (`5.7.13`)',
      then: 'Ask the administrator or the provider why: an unpaid bill, abuse, a suspected break-in, or an employee who has left. A new password does not help.',
    },
    {
      id: 'provider-speaks-sent-spam',
      when: 'The provider mentions spam sent from the account',
      then: 'The account was taken over. Change the password, end other sessions, look for forwarding rules and leaked credentials in code, and only then have it enabled again.',
    },
    {
      id: 'account-belongs-application',
      when: 'The account belongs to an application',
      then: 'Do not tie it to a person, so that it is not disabled when somebody leaves, and watch for login errors.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/535',
      why: '535 does not accept the credentials; with 525 they are right. Many servers send 535 for both.',
    },
    {
      id: 'smtp/550',
      why: '`550 5.2.1` is about the disabled mailbox of a recipient, not about the account that logs in.',
    },
  ],
}
