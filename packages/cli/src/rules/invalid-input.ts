import { UserError } from '../user-error.js'

/** One thing that is wrong with a JSON document. */
export interface Flaw {
  /** Where it is, as a JSON Pointer (RFC 6901); empty for the whole document. */
  readonly pointer: string
  /** What was given, and what is accepted. */
  readonly detail: string
}

/** JSON that cannot be used; every line of its message names a place in it. */
export class InvalidInput extends UserError {
  override name = 'InvalidInput'
  readonly flaws: readonly Flaw[]

  /** @param source - what the document is called, such as the name of its file. */
  constructor(flaws: readonly Flaw[], source = '') {
    super(flaws.map((flaw) => sentence(flaw, source)).join('\n'))
    this.flaws = flaws
  }
}

function sentence({ pointer, detail }: Flaw, source: string): string {
  const place = source !== '' && pointer !== '' ? `${source} at ${pointer}` : source || pointer
  return place === '' ? detail : `${place}: ${detail}`
}
