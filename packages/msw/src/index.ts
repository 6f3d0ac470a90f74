export { brokenJson } from './broken-json.js'
export { type Call, calls } from './calls.js'
export { eventStream } from './event-stream/event-stream.js'
export type { StreamEvent } from './event-stream/stream-event.js'
export {
  type CutOptions,
  cut,
  end,
  hang,
  retry,
  type StreamAct,
  type StreamStep,
  wait,
} from './event-stream/stream-step.js'
export type { FinalId, FinalKey, OptionArguments } from './final-key.js'
export { type FlakyOptions, flaky } from './flaky.js'
export {
  type GraphQLErrorCode,
  type GraphQLErrorOptions,
  type GraphQLErrorResponseOptions,
  graphqlError,
  type PartialError,
  partial,
} from './graphql-error.js'
export { networkError } from './network-error.js'
export { neverResponds } from './never-responds.js'
export {
  and,
  bearer,
  cookie,
  type Expected,
  form,
  header,
  json,
  not,
  operation,
  or,
  type Predicate,
  query,
} from './predicate.js'
export { type RateLimitFields, type RateLimitOptions, rateLimit } from './rate-limit.js'
export type { MswResolver, PlainResolver, ResolverInfo, Rewindable } from './resolver.js'
export { respondWith } from './respond-with.js'
export { rewindAll } from './rewind-all.js'
export { sequence } from './sequence.js'
export type { SequenceStep, StatusStep, StepOf } from './sequence-step.js'
export { type SlowOptions, slow } from './slow.js'
export { statusHandlers } from './status-handlers.js'
export { type ThrottledOptions, throttled } from './throttled.js'
export { type PartialContentOptions, stalled, truncated } from './truncated.js'
export { type CloseCode, closeWith } from './web-socket/close-with.js'
export type {
  SocketClient,
  SocketConnection,
  SocketData,
  SocketListener,
  SocketMoment,
} from './web-socket/connection.js'
export { connectionSequence } from './web-socket/connection-sequence.js'
export { type DroppedOptions, dropped } from './web-socket/dropped.js'
export { silent } from './web-socket/silent.js'
export { slowMessages } from './web-socket/slow-messages.js'
export { when } from './when.js'
