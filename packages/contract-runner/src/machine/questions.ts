import { tmpdir } from 'node:os'
import { environment } from '../environment.ts'
import { UnavailableError, versionOf } from '../toolchain.ts'
import { askRegistry, patience } from './ask-registry.ts'
import type { Questions } from './reach.ts'

/** Asks this machine. */
export function questionsFor(signal: AbortSignal): Questions {
  const cwd = tmpdir()
  const options = {
    cwd,
    env: environment({ project: cwd }),
    deadline: patience,
    grace: 1000,
    signal,
  }
  return {
    async tool(tool) {
      try {
        return { isHere: true, says: await versionOf(tool, options) }
      } catch (error) {
        if (!(error instanceof UnavailableError)) throw error
        return { isHere: false, says: error.problem }
      }
    },
    async registry(registry) {
      const obstacle = await askRegistry(registry, signal)
      return { isHere: obstacle === undefined, says: obstacle ?? 'answers' }
    },
  }
}
