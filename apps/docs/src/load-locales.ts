import { existsSync, globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { assembleLocales } from './locales/assemble-locales.ts'
import type { Locale } from './locales/locale.ts'

const folder = new URL('./locales/', import.meta.url)

/** Loads every locale, outside of Vite: the configuration needs them before there is a bundler. */
export async function loadLocales(): Promise<readonly Locale[]> {
  const files = globSync('*/**/*.ts', { cwd: fileURLToPath(folder) })
  const modules = await Promise.all(
    files.map(async (file) => [
      `./${file}`,
      await import(/* @vite-ignore */ new URL(file, folder).href),
    ]),
  )
  return assembleLocales(Object.fromEntries(modules))
}

/**
 * Lists the guides; a locale without one of them shows the English one.
 *
 * @throws {Error} if English lacks one; the message names the file to write.
 */
export function listGuides(order: readonly string[]): readonly string[] {
  for (const guide of order) {
    if (!existsSync(guideFile('en', guide))) {
      throw new Error(`English lacks a guide. Write ${guideFile('en', guide).pathname}.`)
    }
  }
  return order
}

/** Lists the guides that a locale lacks: `guides/msw`. */
export function missingGuides(locale: Locale, order: readonly string[]): readonly string[] {
  return order
    .filter((guide) => !existsSync(guideFile(locale.lang, guide)))
    .map((guide) => `guides/${guide}`)
}

function guideFile(lang: string, guide: string): URL {
  return new URL(`${lang}/guides/${guide}.md`, folder)
}
