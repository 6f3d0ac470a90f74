import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Password transition needed',
  summary:
    'The mechanism cannot be used for this account until the user has logged in once by another method.',
  retry:
    'Temporary: the same `AUTH` fails until the transition is done, so log in once with another mechanism and keep the message queued meanwhile.',
  decisions: [
    {
      id: 'auth-cram-md5-digest',
      when: '`AUTH` with CRAM-MD5, DIGEST-MD5 or SCRAM gets `432 4.7.12`',
      then: 'The server does not have the password in the form that this mechanism needs. Log in once with PLAIN, over TLS only; the server can then store it, and the mechanism should work from the next session on (RFC 4954 section 6).',
    },
    {
      id: '432-stays-login-plain',
      when: '432 persists after a login with PLAIN',
      then: 'The server does not carry out the transition. Its administrator must set the password again, or stop offering the mechanism.',
    },
    {
      id: 'text-says-incoming-queue',
      when: 'The text says that an incoming queue was stopped',
      then: 'Then it is not this reply: lists write 432 for Exchange’s enhanced code `4.3.2`. An administrator of the receiving server has frozen the queue; wait.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/454',
      why: '454 is a fault in the server’s login service; 432 asks the user to do something.',
    },
    {
      id: 'smtp/535',
      why: '535 means that the credentials are wrong; with 432 they may be right.',
    },
    {
      id: 'smtp/534',
      why: '534 demands a stronger mechanism permanently; 432 demands a simpler one, once.',
    },
  ],
}
