import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'esbuild'

/**
 * Writes the licences of the packages that are in the bundle beside it, as most licences ask for; a
 * package that names none fails the build.
 */
export const thirdPartyLicenses: Plugin = {
  name: 'third-party-licenses',
  setup({ initialOptions, onEnd }) {
    initialOptions.metafile = true
    onEnd(({ metafile }) => {
      const inputs = Object.keys(metafile?.inputs ?? {})
      const folders = inputs.flatMap(
        (path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? [],
      )
      const texts = [...new Set(folders)].sort().map(describe)
      writeFileSync(
        join(initialOptions.outdir ?? '', 'third-party-licenses.txt'),
        texts.join(`\n${'-'.repeat(80)}\n\n`),
      )
    })
  },
}

function describe(folder: string): string {
  const { name, version, license, author } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  )
  if (typeof license !== 'string') throw new Error(`${name} is in the bundle and names no licence.`)
  const file = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file))
  // Some packages have no file, and say no more than this.
  const text = file ? readFileSync(join(folder, file), 'utf8') : `By ${author?.name ?? author}.`
  return `${name} ${version} (${license})\n\n${text.trim()}\n`
}
