import type { SmtpStage } from '@statuary/core'

/** What has happened when the server replies at a stage. */
export const stages = {
  CONNECT:
    'The connection is open and the client has sent nothing yet; this reply is the greeting.',
  EHLO: 'The client has given its name and asked which extensions the server offers.',
  HELO: 'The client has given its name the old way, without asking for extensions.',
  STARTTLS: 'The client has asked to encrypt the connection; the handshake has not begun.',
  AUTH: 'The client has named a mechanism or answered a challenge to log in.',
  MAIL: 'The client has opened a transaction with the envelope sender in `MAIL FROM`.',
  RCPT: 'The client has named one envelope recipient in `RCPT TO`; each gets a reply of its own.',
  DATA: 'The envelope is complete and the client has asked to send the message.',
  MESSAGE: 'The whole message has been sent, up to the line with the single dot.',
  RSET: 'The client has dropped the open transaction and keeps the connection.',
  NOOP: 'The client has asked for nothing but a reply, usually to keep the connection alive.',
  VRFY: 'The client has asked whether an address belongs to a mailbox.',
  EXPN: 'The client has asked who is on a mailing list.',
  HELP: 'The client has asked for help, on the server or on one command.',
  QUIT: 'The client has said that it is done.',
  BDAT: 'The client has sent one chunk of the message, with its length announced (CHUNKING).',
  ETRN: 'The client has asked the server to start delivering the mail queued for a host.',
  ATRN: 'The client has logged in and asked to swap roles and take the mail for its domains.',
} satisfies Record<SmtpStage, string>
