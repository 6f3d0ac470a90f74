import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { needsOf } from '../../packages/contract-runner/src/machine/needs.ts'
import { places } from '../../packages/contract-runner/src/places.ts'
import { evidenceId } from '../../packages/contract-runner/src/select.ts'

const folder = new URL('../../.github/workflows/', import.meta.url)
const workflows = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(new URL(name, folder), 'utf8'),
}))

test.each(workflows)('$name names each action by its hash, with its version', ({ text }) => {
  const actions = [...text.matchAll(/uses: (.*)/g)].map(([, action]) => action)
  expect(actions.length).toBeGreaterThan(0)
  for (const action of actions) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # \S/)
})

test.each(workflows.filter(({ text }) => text.includes('workflow_run:')))(
  '$name, which has the rights of this repository, runs for nothing that a fork has sent',
  ({ text }) => {
    expect(text).toMatch(/if:[^#]*github\.event\.workflow_run\.event == 'push'/)
  },
)

test('CI demands everything by name, so that what cannot be had there is a failure', () => {
  const ci = workflows.find(({ name }) => name === 'ci.yml')?.text ?? ''
  const [, list = ''] = /STATUARY_REQUIRE: >-\n((?: {8}\S+\n)+)/.exec(ci) ?? []
  const named = list.split(/[\s,]+/).filter(Boolean)
  const all = [...needsOf(places.contracts).map(({ id }) => id), evidenceId]
  expect(named.sort()).toEqual(all.sort())
})
