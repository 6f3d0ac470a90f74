import type { ResolverInfo } from './resolver.js'

/**
 * Hands a response to MSW in the way that its handler notices.
 *
 * A handler of `sse` takes no response that its resolver returns: it opens its own stream. It
 * answers with one that is thrown, as every handler of MSW does.
 */
export function deliver<Given extends Response | undefined>(
  info: ResolverInfo,
  response: Given,
): Given {
  if (response !== undefined && isOfSse(info)) throw response
  return response
}

/** Makes a resolver deliver what it gives. */
export function delivering(resolver: (info: ResolverInfo) => unknown) {
  return (info: ResolverInfo): unknown =>
    isOfSse(info)
      ? Promise.resolve(resolver(info) as Response).then((response) => deliver(info, response))
      : resolver(info)
}

/** Only resolvers of `sse` are handed a server to connect to. */
export function isOfSse(info: ResolverInfo): boolean {
  return 'server' in info
}
