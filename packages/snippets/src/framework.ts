import type { JsonValue, ResponseId } from '@statuary/core'

/** The response that a snippet should give. */
export interface SnippetResponse {
  readonly id: ResponseId
  /** 200 to 599. */
  readonly status: number
  /** Without the Content-Type of a JSON body, which the framework's own JSON writer sets. */
  readonly headers: readonly (readonly [name: string, value: string])[]
  /** JSON, or null for no content. */
  readonly body: JsonValue
}

/** How one framework expresses a response. */
export interface Framework<Id extends string = string> {
  /** Its name everywhere: file of the snippet, native project, evidence, documentation. */
  readonly id: Id
  /** `Go net/http` */
  readonly title: string
  /** The name that syntax highlighters know: `python`, `csharp`. */
  readonly language: string
  /** Of a file with the snippet, without the dot. */
  readonly extension: string
  /** Writes what a person pastes, with a line break at the end. */
  render(response: SnippetResponse): string
}

/** Defines a framework; a place for the types to be checked. */
export function defineFramework<const Id extends string>(framework: Framework<Id>): Framework<Id> {
  return framework
}
