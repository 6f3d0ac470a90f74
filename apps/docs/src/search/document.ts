/** The kind of a page in results; the words for it are in the messages. */
export type ResultKind =
  | 'http'
  | 'smtp'
  | 'undefined'
  | 'exception'
  | 'enhanced'
  | 'framework'
  | 'client'
  | 'compare'
  | 'guide'
  | 'list'

/** A page as the search knows it. */
export interface SearchDocument {
  /** Its address, with a fragment where a part of a page is meant. */
  readonly id: string
  readonly kind: ResultKind
  readonly title: string
  /** One sentence for the list of results. */
  readonly summary: string
  /** The three digits, or the enhanced code, or the name of an error: what is looked up rather than searched. */
  readonly key: string
  /** Old phrases, constants, texts of servers: what people paste. */
  readonly names: string
  /** What its causes say. */
  readonly causes: string
  /** The causes of a status by the id of their permalink, each as readers meet it. */
  readonly decisions?: readonly (readonly [id: string, when: string])[]
  /** All other prose. */
  readonly text: string
}
