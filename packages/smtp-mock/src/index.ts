export type { MailMessage, SmtpMockEvents, TriggeredReply, Warning } from './events.js'
export {
  type ListeningAddress,
  type ListenOptions,
  type SmtpMock,
  type SmtpMockOptions,
  setupSmtpServer,
} from './setup-smtp-server.js'
