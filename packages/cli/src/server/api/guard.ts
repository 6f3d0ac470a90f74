import type { Api } from './api.js'
import { refuse } from './responses.js'

/** Lets only this machine's names and pages in, and pages read what they get. */
export function addGuard(api: Api): void {
  api.use(async (context, next) => {
    // The authority of an absolute-form target is what the client asked for, whatever Host says.
    const { host } = new URL(context.req.url)
    const origin = context.req.header('origin')
    const { guard } = context.env
    // A probe calls by whatever name it knows, and there is nothing to learn from the answer.
    const isProbe = context.req.path === '/healthz'
    const reason = (isProbe ? undefined : guard.refuseHost(host)) ?? guard.refuseOrigin(origin)
    if (reason !== undefined) return refuse(context, 403, reason)
    context.header('Vary', 'Origin')
    if (origin !== undefined) {
      context.header('Access-Control-Allow-Origin', origin)
      context.header('Access-Control-Expose-Headers', 'Allow, Location')
    }
    return next()
  })
}
