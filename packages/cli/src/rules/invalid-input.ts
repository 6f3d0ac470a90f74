import { UserError } from '../user-error.js'

/** One thing that is wrong with a JSON document. */
export interface Flaw {
  /** Where it is, as a JSON Pointer (RFC 6901); empty for the whole document. */
  readonly pointer: string
  /** What was given, and what is accepted. */
  readonly detail: string
}

/** How many flaws of one document are told; nobody reads more, and a hostile one has a million. */
export const mostFlaws = 100

/**
 * JSON that cannot be used; every line of its message names a place in it. Of more than
 * {@link mostFlaws} flaws it has the first ones, and says that there are more.
 */
export class InvalidInput extends UserError {
  override name = 'InvalidInput'
  readonly flaws: readonly Flaw[]

  /** @param source - what the document is called, such as the name of its file. */
  constructor(flaws: readonly Flaw[], source = '') {
    const told = firstOf(flaws)
    super(told.map((flaw) => sentence(flaw, source)).join('\n'))
    this.flaws = told
  }
}

function firstOf(flaws: readonly Flaw[]): readonly Flaw[] {
  if (flaws.length <= mostFlaws) return flaws
  const told = flaws.slice(0, mostFlaws - 1)
  const detail = 'There are more flaws than these. Fix these first.'
  return [...told, { pointer: '', detail }]
}

function sentence({ pointer, detail }: Flaw, source: string): string {
  const place = source !== '' && pointer !== '' ? `${source} at ${pointer}` : source || pointer
  return place === '' ? detail : `${place}: ${detail}`
}
