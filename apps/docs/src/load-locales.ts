import { existsSync, readdirSync } from 'node:fs'
import type { Locale } from './locales/locale.ts'

const folder = new URL('./locales/', import.meta.url)

/** Loads every locale, outside of Vite: the configuration needs them before there is a bundler. */
export async function loadLocales(): Promise<readonly Locale[]> {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
  return Promise.all(
    names.map(async (name) => {
      const { locale } = await import(/* @vite-ignore */ new URL(`${name}/index.ts`, folder).href)
      return locale as Locale
    }),
  )
}

/**
 * Lists the guides, which every locale has to have.
 *
 * @throws {Error} if a locale lacks one; the message names the file to write.
 */
export function listGuides(
  locales: readonly Locale[],
  order: readonly string[],
): readonly string[] {
  for (const { lang } of locales) {
    for (const guide of order) {
      const file = new URL(`${lang}/guides/${guide}.md`, folder)
      if (!existsSync(file)) throw new Error(`${lang} lacks a guide. Write ${file.pathname}.`)
    }
  }
  return order
}
