export { afterOctets } from './after-octets.js'
export type {
  Answer,
  AnyAnswer,
  CertificateKind,
  Delivery,
  Fault,
  Garbage,
  Handshake,
  HandshakeFault,
  Interruption,
  LegalAt,
  Malformation,
  Reply,
  Slow,
  StagesOf,
} from './answer.js'
export { brokenHandshake } from './broken-handshake.js'
export { certificate } from './certificate.js'
export type { KeyAndCertificate } from './certificates.js'
export { drip } from './drip.js'
export type { ScriptedReply, SmtpMockEvents, Warning } from './events.js'
export { formatTranscript } from './format-transcript.js'
export { garbage } from './garbage.js'
export type { ContextMatcher, HandlerOptions, SmtpHandler } from './handler.js'
export { hangUp } from './hang-up.js'
export type { WaitOptions } from './inbox.js'
export { LinearRegExp } from './linear-reg-exp.js'
export { malformed } from './malformed.js'
export type { Envelope, MailMessage } from './message.js'
export {
  compileMessageMatcher,
  type MessageMatcher,
  type MessagePattern,
  type MessagePredicate,
} from './message-pattern.js'
export type { SmtpMockOptions } from './options.js'
export type { ParsedMail } from './parse-mail.js'
export { type IllegalReplyOptions, type ReplyOptions, reply } from './reply.js'
export { reset } from './reset.js'
export type { AnyStageResolver, Resolver, ResolverFunction, Rewindable } from './resolver.js'
export { SmtpRuleHandler, smtpRule } from './rule.js'
export { type Sequence, type SequenceResolver, sequence } from './sequence.js'
export type { AuthMechanism, SmtpExtension } from './server-rules.js'
export type { SmtpSession } from './session.js'
export {
  type ListeningAddress,
  type ListenOptions,
  type SmtpMock,
  setupSmtpServer,
} from './setup-smtp-server.js'
export { silence } from './silence.js'
export { slow } from './slow.js'
export {
  type AnyHandlerFactory,
  type CommandHandlerFactory,
  type HandlerFactory,
  type StageMatcher,
  smtp,
} from './smtp.js'
export {
  type SmtpRule,
  SmtpRuleError,
  type SmtpRuleFault,
  type SmtpRuleFlaw,
  type SmtpRuleMessage,
  type SmtpRulePattern,
  type SmtpRuleReply,
} from './smtp-rule.js'
export { split } from './split.js'
export type { Credentials, Parameters, StageContext } from './stage-context.js'
export type { TextPattern } from './text-pattern.js'
export type { TranscriptEntry, TranscriptEvent } from './transcript-entry.js'
export { PatternTimeoutError } from './within-time.js'
