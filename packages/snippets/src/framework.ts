import type { JsonValue, ResponseId } from '@statuary/core'

/** A framework's name everywhere: snippet file, native project, evidence, documentation. */
export type FrameworkId =
  | 'django'
  | 'flask'
  | 'fastapi'
  | 'express'
  | 'spring-boot'
  | 'go-net-http'
  | 'rails'
  | 'aspnet-core'

/** The response that a snippet is to give. */
export interface SnippetResponse {
  readonly id: ResponseId
  /** 200 to 599. */
  readonly status: number
  /** Without the Content-Type of a JSON body, which the framework's own JSON writer sets. */
  readonly headers: readonly (readonly [name: string, value: string])[]
  /** JSON, or null for no content. */
  readonly body: JsonValue
}

/** How one framework says a response. */
export interface Framework {
  readonly id: FrameworkId
  /** `Go net/http` */
  readonly title: string
  /** The name that syntax highlighters know: `python`, `csharp`. */
  readonly language: string
  /** Of a file with the snippet, without a dot. */
  readonly extension: string
  /** Writes what a person pastes, with a line break at its end. */
  render(response: SnippetResponse): string
}

/** Defines a framework; a place for the types to be checked. */
export function defineFramework(framework: Framework): Framework {
  return framework
}
