/** What the server that is modelled demands. */
export interface ModelRules {
  readonly demandsAuth: boolean
}

const unknown = 500
const outOfOrder = 503

/**
 * A second, simple SMTP server that knows only reply codes: a model to hold the mock against. It is
 * written from RFC 5321 section 4.1.4 and RFC 4954 and shares nothing with the mock.
 */
export class SessionModel {
  /** The codes that a client gets, in order, from the greeting. */
  readonly codes: number[] = [220]
  /** Messages taken. */
  messages = 0
  /** Whether the server has closed the connection. */
  isOver = false
  readonly #rules: ModelRules
  #greeting: 'none' | 'HELO' | 'EHLO' = 'none'
  #hasLoggedIn = false
  #mail: { recipients: number; tried: boolean } | undefined
  #reads: 'commands' | 'content' | 'name' | 'password' | 'token' = 'commands'
  #unknownInARow = 0

  constructor(rules: ModelRules) {
    this.#rules = rules
  }

  /** Takes all that the client says. */
  hear(octets: string): this {
    for (const line of octets.split('\n').slice(0, -1)) {
      if (this.isOver) break
      const code = this.#answer(line)
      if (code === undefined) continue
      this.codes.push(code)
      this.isOver = code === 221 || code === 421
    }
    return this
  }

  #answer(line: string): number | undefined {
    const isWhole = line.endsWith('\r')
    const text = isWhole ? line.slice(0, -1) : line
    switch (this.#reads) {
      case 'content':
        if (!isWhole || text !== '.') return undefined
        this.#reads = 'commands'
        this.#mail = undefined
        this.#unknownInARow = 0
        this.messages++
        return 250
      case 'name':
      case 'password':
      case 'token':
        return this.#exchange(text)
      case 'commands':
        return isWhole ? this.#command(text) : unknown
    }
  }

  /** The dialogues of the test give nothing but `*` and right answers within an exchange. */
  #exchange(text: string): number {
    const step = this.#reads
    this.#reads = 'commands'
    if (text === '*') return 501
    if (step === 'name') {
      this.#reads = 'password'
      return 334
    }
    this.#hasLoggedIn = true
    return 235
  }

  #command(text: string): number {
    const [verb = '', ...words] = text.trimEnd().split(' ')
    const argument = words.join(' ')
    const free = ['EHLO', 'HELO', 'AUTH', 'NOOP', 'RSET', 'QUIT', 'STARTTLS']
    if (this.#rules.demandsAuth && !this.#hasLoggedIn && !free.includes(verb)) return 530
    const code = this.#carryOut(verb, argument)
    if (code !== undefined) {
      this.#unknownInARow = 0
      return code
    }
    this.#unknownInARow++
    return this.#unknownInARow === 10 ? 421 : unknown
  }

  #carryOut(verb: string, argument: string): number | undefined {
    const isBare = argument === ''
    switch (verb) {
      case 'EHLO':
      case 'HELO':
        if (isBare || argument.includes(' ')) return 501
        this.#greeting = verb
        this.#mail = undefined
        return 250
      case 'MAIL':
        if (this.#greeting === 'none' || this.#mail) return outOfOrder
        if (!argument.startsWith('FROM:<')) return 501
        if (argument.includes('XFOO')) return 555
        if (argument.includes('SIZE=9')) return 552
        this.#mail = { recipients: 0, tried: false }
        return 250
      case 'RCPT':
        if (this.#mail === undefined) return outOfOrder
        this.#mail.tried = true
        if (!argument.startsWith('TO:<')) return 501
        if (argument.includes('XFOO')) return 555
        this.#mail.recipients++
        return 250
      case 'DATA':
        if (!isBare) return 501
        if (this.#mail === undefined) return outOfOrder
        if (this.#mail.recipients === 0) return this.#mail.tried ? 554 : outOfOrder
        this.#reads = 'content'
        return 354
      case 'RSET':
        if (!isBare) return 501
        this.#mail = undefined
        return 250
      case 'AUTH':
        if (this.#greeting !== 'EHLO' || this.#hasLoggedIn || this.#mail) return outOfOrder
        if (isBare) return 501
        if (argument === 'LOGIN') this.#reads = 'name'
        else if (argument === 'PLAIN') this.#reads = 'token'
        else if (argument.startsWith('PLAIN ')) {
          this.#hasLoggedIn = true
          return 235
        } else return 504
        return 334
      case 'NOOP':
        return 250
      case 'VRFY':
        return isBare ? 501 : 252
      case 'HELP':
        return 214
      case 'EXPN':
      case 'STARTTLS':
        return 502
      case 'QUIT':
        return isBare ? 221 : 501
      default:
        return undefined
    }
  }
}
