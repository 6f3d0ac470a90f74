import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Outcome } from './behaviour/harness.ts'
import {
  compileProject,
  compilers,
  createProjects,
  mswVersions,
  readContracts,
  runInProject,
} from './projects.ts'

interface Report {
  readonly version: string
  readonly outcomes: readonly Outcome[]
  readonly timers: number
}

let projects: Awaited<ReturnType<typeof createProjects>>
beforeAll(async () => {
  projects = await createProjects(mswVersions)
}, 240_000)
afterAll(() => projects?.remove())

describe.each(mswVersions)('with msw@%s, the packed package', (version) => {
  let report: Report
  beforeAll(async () => {
    report = await runInProject<Report>(projects.path(version), 'main-node.ts')
  }, 240_000)

  test('runs beside that version', () => {
    expect(`${report.version}.`.startsWith(`${version}.`)).toBe(true)
  })

  test.each(Object.keys(compilers) as (keyof typeof compilers)[])(
    'has resolvers that %s compiles in handlers of http, graphql and sse',
    async (compiler) => {
      expect(await compileProject(projects.path(version), compiler)).toBe('')
    },
  )

  test.each(['fetch', 'node:http', 'axios'])('shows every behaviour through %s', (client) => {
    const outcomes = report.outcomes.filter((outcome) => outcome.client === client)
    expect(outcomes.filter(({ error }) => error !== undefined)).toEqual([])
    expect(outcomes.length).toBeGreaterThan(readContracts().length * 2 + 25)
  })

  test('leaves no timer behind, nor a process that does not end', () => {
    // MSW 2 tells of no abort but fetch's: there a timer of slow runs to its end.
    if (Number.parseInt(report.version, 10) > 2) expect(report.timers).toBe(0)
  })
})
