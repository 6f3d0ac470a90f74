import { afterEach, expect, test, vi } from 'vitest'
import { createProgram } from './program.ts'

afterEach(() => vi.unstubAllEnvs())

const run = (...args: string[]) =>
  createProgram(new AbortController().signal).exitOverride().parseAsync(args, { from: 'user' })

test.each<[string[], string]>([
  [
    ['--framework', 'flsk'],
    'No framework "flsk"; did you mean flask? There are 8: django, flask, ',
  ],
  [
    ['--framework', 'flask', '--require', 'rals'],
    'No framework or mail client "rals"; did you mean rails?',
  ],
  [
    ['--contract', 'http/503,http/5O4'],
    'No contract with a snippet "http/5O4"; did you mean http/504?',
  ],
  [['--contract', 'http/103'], 'No contract with a snippet "http/103"; did you mean http/203?'],
  [
    ['--framework', 'flask', '--require', 'rails,flask'],
    '--require names rails, which --framework leaves out.',
  ],
  [['--client', 'smptlib'], 'No mail client "smptlib"; did you mean smtplib?'],
  [['--case', 'smtp/505@RCPT'], 'No case "smtp/505@RCPT"; did you mean smtp/500@RCPT?'],
  [['--mailers', '--require', 'rails'], '--require names rails, which --mailers leaves out.'],
  [['--case', 'ok', '--record'], '--record needs every case; leave out --case.'],
  [['--contract', 'http/503', '--record'], '--record needs every contract; leave out --contract.'],
])('%j is refused with what is accepted', async (args, message) => {
  await expect(run(...args)).rejects.toThrow(message)
})

test('what only tests use can be required by the environment alone', async () => {
  vi.stubEnv('STATUARY_REQUIRE', 'black,chromium')
  await expect(run('--case', 'nothing')).rejects.toThrow('No case "nothing"')
  await expect(run('--framework', 'flask', '--require', 'black')).rejects.toThrow(
    'No framework or mail client "black"',
  )
})

test('a wrong name in the environment is refused, too', async () => {
  vi.stubEnv('STATUARY_REQUIRE', 'djngo')
  await expect(run('--framework', 'flask')).rejects.toThrow('did you mean django?')
})
