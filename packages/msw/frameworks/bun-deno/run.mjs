// Both pass with MSW 2. With MSW 3 neither has its own fetch intercepted, which the guide says: a
// pass there is an error, so that the guide changes.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const { version } = JSON.parse(readFileSync('node_modules/msw/package.json', 'utf8'))
const expected = version.startsWith('2.') ? 'pass' : 'fail'

for (const [scope, program, args] of [
  ['@oven', 'bin/bun', ['test', './tests/orders.bun.test.ts']],
  ['@deno', 'deno', ['test', '--allow-all', '--no-check', 'tests/orders.deno.test.ts']],
]) {
  const { status, stdout, stderr } = run(find(scope, program), args)
  const outcome = status === 0 ? 'pass' : 'fail'
  if (outcome === expected) continue
  throw new Error(`The tests of ${program} ${outcome} with MSW ${version}.\n${stdout}\n${stderr}`)
}

/** npm installs what fits the machine, of which not all may start on its processor. */
function find(scope, program) {
  const folder = join('node_modules', scope)
  const packages = existsSync(folder) ? readdirSync(folder) : []
  const found = packages
    .flatMap((name) => [join(folder, name, program), join(folder, name, `${program}.exe`)])
    .find((path) => existsSync(path) && run(path, ['--version']).status === 0)
  if (found === undefined) throw new Error(`npm installed no ${program} that starts here.`)
  return found
}

function run(command, args) {
  return spawnSync(command, args, { encoding: 'utf8' })
}
