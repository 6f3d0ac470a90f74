import type { Answer } from './answer.js'
import { logged } from './calls.js'
import { deliver } from './deliver.js'
import type { MswResolver, PlainResolver } from './resolver.js'

/** Registered, for a project may load this package twice: once as a module, once as CommonJS. */
const answer = /* @__PURE__ */ Symbol.for('@statuary/msw/answer')

/** Makes a resolver of an answer, which stays readable: a sequence of such steps is static. */
export function createPlainResolver(give: Answer): PlainResolver {
  const resolver = logged<PlainResolver>((info) => deliver(info, give(info.request.method)))
  return Object.assign(resolver, { [answer]: give })
}

/** Returns the answer of a resolver that was made of one. */
export function answerOf(resolver: MswResolver): Answer | undefined {
  return (resolver as { [answer]?: Answer })[answer]
}
