import { UserError } from '../user-error.js'

/**
 * Keeps foreign pages from the API: a page whose name was rebound to this machine sends its own
 * name as Host, and any page that calls across origins sends its Origin.
 */
export interface HostGuard {
  /** Says why a request is refused, or undefined if it is not. */
  refuse(host: string, origin: string | undefined): string | undefined
}

/**
 * Creates a guard that lets in loopback names, the host that the server listens on, and the names given.
 *
 * @param allowed - names or addresses without a port.
 * @throws {UserError} if one of them is no name.
 */
export function createHostGuard(allowed: readonly string[]): HostGuard {
  const names = new Set(['localhost', '127.0.0.1', '[::1]', ...allowed.map(readName)])
  const next = 'Start with --allow-host to let it in.'
  return {
    refuse(host, origin) {
      const name = hostName(`http://${host}`)
      if (name === undefined || !names.has(name)) {
        return `The Host ${JSON.stringify(host)} is not this machine. ${next}`
      }
      if (origin === undefined) return undefined
      const source = hostName(origin)
      if (source === undefined || !names.has(source)) {
        return `The Origin ${JSON.stringify(origin)} is not this machine. ${next}`
      }
      return undefined
    },
  }
}

function readName(given: string): string {
  const isAddress6 = given.includes(':') && !given.startsWith('[')
  const url = `http://${isAddress6 ? `[${given}]` : given}`
  const name = hostName(url)
  if (name === undefined || name.includes('*') || new URL(url).host !== name) {
    throw new UserError(
      `${JSON.stringify(given)} is no name of a host. Give one without a port, such as statuary or 192.168.1.7.`,
    )
  }
  return name
}

function hostName(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname : undefined
}
