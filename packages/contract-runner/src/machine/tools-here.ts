import { places } from '../places.ts'
import { needsOf } from './needs.ts'
import { questionsFor } from './questions.ts'
import { reachOf } from './reach.ts'

/**
 * Lists the tools that this machine has, with their versions, in one line; no registry is asked.
 * Tests that were skipped for want of a tool have to run once it is there, and this tells it apart.
 */
export async function toolsHere(): Promise<string> {
  const needs = needsOf(places.contracts).map((need) => ({ ...need, registries: [] }))
  const { rows } = await reachOf(needs, questionsFor(new AbortController().signal))
  return rows.map(({ name, answer }) => `${name}: ${answer.says}`).join(', ')
}
