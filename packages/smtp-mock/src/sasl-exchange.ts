import { isUtf8 } from 'node:buffer'
import { createHmac } from 'node:crypto'
import { isRefusal, type Refusal } from './refusal.js'
import type { Credentials } from './stage-context.js'

/** What a client has said of itself in an exchange. */
interface Said {
  readonly user: string
  /** Undefined with CRAM-MD5. */
  readonly secret?: string
  readonly authorizationIdentity?: string | undefined
  /** Of CRAM-MD5. */
  readonly digest?: string
}

type Reader = (response: string, before: string | undefined) => Said | string | Refusal

/** By mechanism: how a response is read; a string is the user, to whom a second response belongs. */
const readers: Readonly<Record<string, Reader>> = {
  PLAIN: readPlain,
  LOGIN: readLogin,
  'CRAM-MD5': readCramMd5,
  XOAUTH2: readXoauth2,
}

/**
 * One exchange of AUTH, as far as the client has come: reads its responses, and holds them to what
 * their mechanism asks for.
 *
 * @see RFC 4954 section 4
 */
export class SaslExchange {
  readonly mechanism: string
  #user: string | undefined
  #said: Said | undefined

  /** @param mechanism - one that the server knows, in upper case. */
  constructor(mechanism: string) {
    this.mechanism = mechanism
  }

  /**
   * Takes the next response.
   *
   * @param base64 - `=` is an empty one.
   * @returns a refusal if the mechanism does not allow it.
   */
  take(base64: string): Refusal | undefined {
    const octets = Buffer.from(base64, 'base64')
    if (!isUtf8(octets)) {
      const section = this.mechanism === 'PLAIN' ? ' (RFC 4616 section 2)' : ''
      return malformed(`The response is not UTF-8${section}.`)
    }
    const read = (readers[this.mechanism] as Reader)(octets.toString(), this.#user)
    if (typeof read === 'string') this.#user = read
    else if (isRefusal(read)) return read
    else this.#said = read
    return undefined
  }

  /**
   * Gives what the client has said.
   *
   * @param challenge - what the server asked, with CRAM-MD5.
   * @throws {Error} if it has not said all.
   */
  credentials(challenge: string | undefined): Credentials {
    if (this.#said === undefined) throw new Error(`The exchange of ${this.mechanism} is not over.`)
    const { user, secret, authorizationIdentity, digest } = this.#said
    return {
      mechanism: this.mechanism,
      user,
      authorizationIdentity,
      secret,
      response: undefined,
      proves: (given) =>
        digest === undefined
          ? given === secret
          : createHmac('md5', given)
              .update(challenge as string)
              .digest('hex') === digest,
    }
  }
}

function readPlain(response: string): Said | Refusal {
  const parts = response.split('\0')
  if (parts.length !== 3) {
    return malformed(
      `PLAIN is an authorization identity or nothing, NUL, the user, NUL and the password; this has NUL ${parts.length - 1} times (RFC 4616 section 2).`,
    )
  }
  const [authorizationIdentity, user, secret] = parts as [string, string, string]
  if (user === '') {
    return malformed(
      authorizationIdentity === ''
        ? 'PLAIN without a user (RFC 4616 section 2).'
        : 'PLAIN with only an authorization identity; the user goes between the NULs (RFC 4616 section 2).',
    )
  }
  if (secret === '') return malformed('PLAIN with an empty password (RFC 4616 section 2).')
  return (
    withoutControls('user', user) ??
    withoutControls('authorization identity', authorizationIdentity) ?? {
      user,
      secret,
      authorizationIdentity: authorizationIdentity || undefined,
    }
  )
}

/** No RFC defines LOGIN; what it sends in two parts is what PLAIN sends in one. */
function readLogin(response: string, user: string | undefined): Said | string | Refusal {
  const what = user === undefined ? 'user' : 'password'
  if (response === '') return malformed(`LOGIN with an empty ${what} (draft-murchison-sasl-login).`)
  if (response.includes('\0')) {
    return malformed(`LOGIN with NUL in the ${what} (draft-murchison-sasl-login).`)
  }
  if (user === undefined) return withoutControls('user', response) ?? response
  return { user, secret: response }
}

function readCramMd5(response: string): Said | Refusal {
  const [, user, digest] = /^(.+) ([0-9a-f]{32})$/s.exec(response) ?? []
  if (user === undefined || digest === undefined) {
    return malformed(
      'The answer to CRAM-MD5 is the user, a space, and a digest of 32 hexadecimal digits in lower case (RFC 2195 section 2).',
    )
  }
  return withoutControls('user', user) ?? { user, digest }
}

function readXoauth2(response: string): Said | Refusal {
  const fields = response.split('\x01').map((field) => /^(\w+)=(.*)$/s.exec(field) ?? [])
  const fieldOf = (name: string) =>
    fields.find(([, key]) => key?.toLowerCase() === name)?.[2]?.trim()
  const user = fieldOf('user')
  const [, secret] = /^bearer\s+(\S.*)$/is.exec(fieldOf('auth') ?? '') ?? []
  if (!user || secret === undefined) {
    return malformed('XOAUTH2 is user=<user>^Aauth=Bearer <token>^A^A, where ^A is the octet 1.')
  }
  return withoutControls('user', user) ?? { user, secret }
}

function withoutControls(what: string, text: string): Refusal | undefined {
  if (!/\p{Cc}/u.test(text)) return undefined
  return malformed(`The ${what} has a control character (RFC 4013 section 2.3).`)
}

function malformed(why: string): Refusal {
  return { refused: 501, why }
}
