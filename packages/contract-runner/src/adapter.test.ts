import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type FakeFramework, fakeFramework } from '../test/fake-framework.ts'
import { readAdapter } from './adapter.ts'

let fake: FakeFramework
let file: string
beforeEach(() => {
  fake = fakeFramework()
  file = `${fake.subject.folder}/adapter.json`
})
afterEach(() => fake.remove())

const read = () => readAdapter(fake.subject.folder, 'fake')

function change(changes: Record<string, unknown>): void {
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), ...changes }))
}

test('reads what the file says', () => {
  expect(read()).toMatchObject({ id: 'fake', url: '/{family}_{code}/endpoint' })
})

test.each<[string, Record<string, unknown>]>([
  ["must have required property 'url'", { url: undefined }],
  ['must NOT have additional properties (nosie)', { nosie: {} }],
  [' at /install/commands/0: must be array', { install: { lock: [], commands: ['make'] } }],
  [' at /toolchain: must NOT have fewer than 1 items', { toolchain: [] }],
  [' at /unsupported: property name must be valid', { unsupported: { '407': 'no' } }],
  [
    ' at /unsupported/http~1407: must NOT have fewer than 1 characters',
    { unsupported: { 'http/407': '' } },
  ],
  [' at /snippet/path: must match pattern', { snippet: { path: '../{family}_{code}' } }],
  [' at /snippet/path: must match pattern', { snippet: { path: '/{family}_{code}' } }],
  [' at /snippet/path: needs {family} and {code}', { snippet: { path: 'snippets/{code}.py' } }],
  [' at /id: is "flask", in the folder of "fake"', { id: 'flask' }],
  [' at /install/lock/0: there is no go.sum', { install: { lock: ['go.sum'], commands: [] } }],
  [' at /start/ready: Invalid regular expression', { start: { command: ['x'], ready: '(' } }],
  [' at /volatile/0: X-Runtime is not among the noise', { volatile: ['X-Runtime'] }],
])('names the file and the place: %s', (message, changes) => {
  change(changes)
  expect(read).toThrow(file)
  expect(read).toThrow(message)
})

test('says that a file is no JSON, or is not there', () => {
  writeFileSync(file, '{')
  expect(read).toThrow(`${file} is not JSON: `)
  rmSync(file)
  expect(read).toThrow(`${file} does not exist. It says how fake is installed, started and asked`)
})
