import { isIPv4 } from 'node:net'
import { UserError } from '../user-error.js'

/**
 * Keeps foreign pages from the API: a page whose name was rebound to this machine sends its own
 * name as Host, and any page that calls across origins sends its Origin.
 */
export interface HostGuard {
  /** Says why a Host is refused, or undefined if it is not. */
  refuseHost(host: string): string | undefined
  /** Says why an Origin is refused, or undefined if it is not. */
  refuseOrigin(origin: string | undefined): string | undefined
}

const next = 'Start with --allow-host to let it in.'

/**
 * Creates a guard that lets in loopback names, the host that the server listens on, and the names
 * given. As Host it takes any IP address, too: it takes a name to rebind one.
 *
 * @param allowed - names or addresses without a port.
 * @throws {UserError} if one of them is no name.
 */
export function createHostGuard(allowed: readonly string[]): HostGuard {
  const names = new Set(['localhost', '[::1]', ...allowed.map(readName)])
  return {
    refuseHost(host) {
      const name = hostName(`http://${host}`)
      if (name !== undefined && (names.has(name) || isAddress(name))) return undefined
      return `The Host ${JSON.stringify(host)} is not this machine. ${next}`
    },
    refuseOrigin(origin) {
      if (origin === undefined) return undefined
      const name = hostName(origin)
      if (name !== undefined && (names.has(name) || isLoopback4(name))) return undefined
      return `The Origin ${JSON.stringify(origin)} is not this machine. ${next}`
    },
  }
}

/**
 * Reads the value of a Host line, and gives it as a URL has it: `[::ffff:127.0.0.1]:` is
 * `[::ffff:7f00:1]`.
 *
 * @returns undefined if it is no host with or without a port.
 * @see RFC 9110 section 7.2
 */
export function readHost(value: string): string | undefined {
  // Most requests name the host of the one before.
  if (value !== latest.value) latest = { value, host: parseHost(value) }
  return latest.host
}

let latest: { readonly value: string; readonly host: string | undefined } = {
  value: '',
  host: undefined,
}

function parseHost(value: string): string | undefined {
  const host = withoutZone(value)
  if (!/^[^\s/?#@\\]+$/.test(host) || !URL.canParse(`http://${host}`)) return undefined
  return new URL(`http://${host}`).host
}

/** The zone of an address means something to its sender only (RFC 6874 section 1). */
function withoutZone(host: string): string {
  return host.replace(/^(\[?[\da-f:.]*:[\da-f:.]*)%[^\]]*/i, '$1')
}

function readName(given: string): string {
  const address = withoutZone(given)
  const isAddress6 = address.includes(':') && !address.startsWith('[')
  const url = `http://${isAddress6 ? `[${address}]` : address}`
  const name = hostName(url)
  if (name === undefined || name.includes('*') || withoutDot(new URL(url).host) !== name) {
    throw new UserError(
      `${JSON.stringify(given)} is not a host name. Give one without a port, such as statuary or 192.168.1.7.`,
    )
  }
  return name
}

function hostName(url: string): string | undefined {
  return URL.canParse(url) ? withoutDot(new URL(url).hostname) : undefined
}

/** The dot at the end of a name says that it is complete, as ours all are. */
function withoutDot(name: string): string {
  return name.replace(/\.$/, '')
}

/** A URL has addresses of version 6 in brackets, and all forms of version 4 as four numbers. */
function isAddress(name: string): boolean {
  return name.startsWith('[') || isIPv4(name)
}

function isLoopback4(name: string): boolean {
  return isIPv4(name) && name.startsWith('127.')
}
