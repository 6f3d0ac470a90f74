import { spawnSync } from 'node:child_process'

/** Tells whether a program is on this machine; CI has to have it. */
export function has(program: string): boolean {
  return Boolean(process.env.CI) || !spawnSync(program, ['--version']).error
}
