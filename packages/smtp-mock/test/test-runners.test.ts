import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Ended, programOf, runProgram } from './run-program.js'

// The examples import the package as its users do, so they see what was built.
const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const examples = folder('../examples')
const vitest = programOf('vitest', 'vitest.mjs')

describe('the examples pass', () => {
  test('in Vitest', async () => {
    const { code, output } = await runProgram([vitest, 'run'], `${examples}/vitest`)
    expect(output).toMatch(/Tests +3 passed \(3\)/)
    expect(code).toBe(0)
  })

  test('in Jest, required and imported', async () => {
    const { code, output } = await runProgram(
      ['--experimental-vm-modules', programOf('jest', 'bin/jest.js'), '--ci'],
      `${examples}/jest`,
    )
    expect(output).toMatch(/Tests: +4 passed, 4 total/)
    // Jest warns of workers and handles that were left open.
    expect(output).not.toMatch(/did not exit|force exited|open handle/)
    expect(code).toBe(0)
  })

  test('in node:test', async () => {
    const { code, output } = await runProgram(
      ['--test', '--test-reporter=tap'],
      `${examples}/node-test`,
    )
    expect(output).toMatch(/^# pass 3$/m)
    expect(output).toMatch(/^# fail 0$/m)
    expect(code).toBe(0)
  })
})

describe('a test that fails in Vitest', () => {
  let ended: Ended
  beforeAll(async () => {
    ended = await runProgram([vitest, 'run'], folder('failing'))
  })

  test('says which mail there is', () => {
    expect(ended.output).toContain(
      `Error: expect(mail).toHaveReceivedMail(expected)

Expected: { to: 'ann@example.test', subject: /Welcome/ }

The inbox holds 1 message, none matches:

    shop@example.test to ann@example.test: "Your receipt"`,
    )
  })

  test('says which replies there were', () => {
    expect(ended.output).toContain(
      `Error: expect(mail).toHaveRepliedWith(expected)

Expected: 552, { stage: 'RCPT' }

The server never replied so:

  S: 421 localhost Service not available, closing transmission channel`,
    )
  })

  test('points at the line of the assertion', () => {
    expect(ended.output).toMatch(
      /❯ mail\.fails\.mjs:\d+:\d+\n.*\n.*\n.*toHaveReceivedMail.*\n +\| +\^/,
    )
    expect(ended.output).toMatch(
      /❯ mail\.fails\.mjs:\d+:\d+\n.*\n.*\n.*toHaveRepliedWith.*\n +\| +\^/,
    )
  })

  test('has its server closed', () => {
    expect(ended.output).toMatch(/Tests +2 failed \| 1 passed \(3\)/)
    expect(ended.output).not.toMatch(/Unhandled|did not exit|hanging/i)
    expect(ended.code).toBe(1)
  })
})
