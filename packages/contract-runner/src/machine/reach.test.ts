import { frameworks, mailClients } from '@statuary/snippets'
import { expect, test } from 'vitest'
import { places } from '../places.ts'
import { needsOf, testNeeds } from './needs.ts'
import { type Questions, reachOf } from './reach.ts'
import { reachTable } from './reach-table.ts'

const needs = needsOf(places.contracts)
const yes = async () => ({ isHere: true, says: '99.0' })

/** A machine that lacks what is named: a program, or a registry. */
function machineWithout(...missing: string[]): Questions {
  const answer = (name: string) =>
    missing.includes(name)
      ? { isHere: false, says: `${name} is missing` }
      : { isHere: true, says: '' }
  return {
    tool: async ({ command }) => answer(command[0] ?? ''),
    registry: async ({ id }) => answer(id),
  }
}

test('a machine that refuses nothing is held to everything', async () => {
  const { able, unable } = await reachOf(needs, { tool: yes, registry: yes })
  const everything = [...frameworks, ...mailClients, ...testNeeds].map(({ id }) => id)
  expect(new Set(able)).toEqual(new Set(everything))
  expect(unable).toEqual([])
})

test.each<[string, string[], string[]]>([
  ['Maven Central', ['maven'], ['spring-boot', 'spring-mail']],
  [
    'PyPI',
    ['pypi'],
    ['aiosmtplib', 'black', 'django', 'fastapi', 'flask', 'python-example', 'smtplib'],
  ],
  ['Rust', ['cargo'], ['lettre']],
  ['the Go module proxy', ['go-proxy'], ['go-mail']],
  ['Go', ['go'], ['go', 'go-mail', 'go-net-http', 'go-net-smtp']],
])('a machine without %s is not held to what needs it', async (_, missing, unable) => {
  const reach = await reachOf(needs, machineWithout(...missing))
  expect([...reach.unable].sort()).toEqual(unable)
})

test('asks each thing once', async () => {
  const asked: string[] = []
  await reachOf(needs, {
    tool: yes,
    registry: async ({ id }) => {
      asked.push(id)
      return yes()
    },
  })
  expect(new Set(asked).size).toBe(asked.length)
})

test('shows each answer beside what needs it, and what follows', async () => {
  const one = needs.filter(({ id }) => ['flask', 'express'].includes(id))
  const table = reachTable(await reachOf(one, machineWithout('pypi')))
  expect(table).toMatch(/^PyPI +no: pypi is missing +flask$/m)
  expect(table).toMatch(/^node, 18 or newer +express$/m)
  expect(table).toContain('required here: express\n')
  expect(table).toMatch(/left to recorded evidence where there is some: flask$/)
})
