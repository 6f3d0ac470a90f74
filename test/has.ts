import { spawnSync } from 'node:child_process'
import { isRequired } from './is-required.ts'

/** Tells whether a program is on this machine, or has to be. */
export function has(program: 'curl' | 'python'): boolean {
  const command = program === 'python' ? 'python3' : program
  return isRequired(program) || !spawnSync(command, ['--version']).error
}
