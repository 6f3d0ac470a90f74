import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

interface SourceMap {
  readonly sources: readonly string[]
  readonly sourcesContent?: readonly (string | null)[]
}

/** The files that npm would publish of a package. */
function packedFiles(folder: string): readonly string[] {
  const output = execFileSync('npm', ['pack', '--dry-run', '--json', `--workspace=${folder}`], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [packed] = Object.values(JSON.parse(output) as object)
  return (packed as { files: { path: string }[] }).files.map(({ path }) => path)
}

describe.each(['core', 'msw', 'smtp-mock', 'snippets', 'cli'])(
  'the package in packages/%s',
  (name) => {
    const folder = join(root, 'packages', name)

    test('has a map beside each built script, with the sources in it', () => {
      const files = packedFiles(`packages/${name}`)
      const scripts = files.filter((path) => /^dist\/.*\.c?js$/.test(path))
      expect(scripts).not.toEqual([])
      for (const script of scripts) {
        const code = readFileSync(join(folder, script), 'utf8')
        const [, link] = /\n\/\/# sourceMappingURL=(.+)\n?$/.exec(code) ?? []
        const path = join(dirname(script), String(link))
        expect(files, `${script} points at ${link}`).toContain(path)
        const map = JSON.parse(readFileSync(join(folder, path), 'utf8')) as SourceMap
        expect(map.sourcesContent, path).toHaveLength(map.sources.length)
        for (const [index, source] of map.sources.entries()) {
          expect(map.sourcesContent?.[index], `${source} in ${path}`).toBeTypeOf('string')
          // What is bundled of another package has the paths of its own build; what schemas compile
          // to is in no file.
          const isOurs = !/\/node_modules\/|^precompiled:/.test(source)
          if (isOurs) expect(existsSync(join(folder, dirname(path), source)), source).toBe(true)
        }
      }
    })
  },
)

test.each([
  ['@statuary/core', 'composeResponse(42)', 'compose-response.ts'],
  ['@statuary/msw', 'closeWith(1006)', 'close-with.ts'],
  ['@statuary/smtp-mock', 'reply(603)', 'reply'],
  ['@statuary/snippets', "snippet('http/999', 'flask')", 'snippet.ts'],
])('an error of %s shows the line of its source', (name, call, file) => {
  const [method] = call.split('(')
  for (const program of [
    `const { ${method} } = require('${name}'); ${call}`,
    `import { ${method} } from '${name}'; ${call}`,
  ]) {
    const { stderr } = spawnSync(process.execPath, ['--enable-source-maps', '-e', program], {
      cwd: root,
      encoding: 'utf8',
    })
    expect(stderr).toMatch(new RegExp(`/packages/[-\\w]+/src/(.*/)?${file}[-\\w./]*:\\d+`))
  }
})
