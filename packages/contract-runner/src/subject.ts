import type { ResponseId } from '@statuary/core'
import { type FrameworkId, frameworks, snippet } from '@statuary/snippets'
import { places } from './places.ts'

/** A framework to be run. */
export interface Subject {
  readonly id: string
  readonly title: string
  /** The folder of its native project. */
  readonly folder: string
  /** Gives the snippet of a contract. */
  readonly snippet: (id: string) => string
}

/** Gives a framework of @statuary/snippets with its native project in this repository. */
export function subjectOf(id: FrameworkId): Subject {
  return {
    id,
    title: frameworks.find((framework) => framework.id === id)?.title ?? id,
    folder: `${places.contracts}/frameworks/${id}`,
    snippet: (contract) => snippet(contract as ResponseId, id),
  }
}
