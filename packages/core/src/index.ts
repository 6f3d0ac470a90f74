export { type CanonicalResponse, canonicalResponse } from './canonical-response.js'
export { type BrokenRule, checkRules } from './check-rules.js'
export { type Citation, citationUrl } from './citation.js'
export {
  type CompareOptions,
  compareResponse,
  type Difference,
  type ReceivedResponse,
} from './compare-response.js'
export { type ComposedResponse, composeResponse } from './compose-response.js'
export {
  type ContractId,
  contractIds,
  hasResponse,
  isContractId,
  type ResponseId,
} from './contract-id.js'
export type {
  HeaderOption,
  HeaderRule,
  HttpRetry,
  HttpStatusDefinition,
} from './http/definition.js'
export {
  type HttpStatus,
  type HttpStatusCode,
  httpStatus,
  httpStatuses,
  isHttpStatusCode,
} from './http/statuses.js'
export type { JsonObject, JsonValue } from './json.js'
export { nearestName } from './nearest-name.js'
export type {
  CanonicalOptions,
  GivenHeaders,
  ProblemMembers,
  ResponseKey,
  ResponseOptions,
  Serializable,
} from './response-options.js'
export { type CanonicalReply, canonicalReply, type ReplyContent } from './smtp/canonical-reply.js'
export type {
  EnhancedStatusCode,
  HttpRendition,
  SmtpReplyDefinition,
  StageRule,
} from './smtp/definition.js'
export type { EnhancedStatusCodeDefinition } from './smtp/enhanced-status-code-definition.js'
export { enhancedStatusCode, enhancedStatusCodes } from './smtp/enhanced-status-codes.js'
export { formatReply } from './smtp/format-reply.js'
export { type GradedReply, gradeReply, type ReplyGrade } from './smtp/grade-reply.js'
export { type ParsedReply, parseReply } from './smtp/parse-reply.js'
export {
  isSmtpReplyCode,
  type SmtpReply,
  type SmtpReplyCode,
  type SmtpReplyCodeAt,
  smtpReplies,
  smtpReply,
} from './smtp/replies.js'
export { isSmtpStage, type SmtpStage, smtpStages } from './smtp/stages.js'
