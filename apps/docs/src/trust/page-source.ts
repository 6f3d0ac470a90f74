import type { ContractId } from '@statuary/core'
import type { Locale } from '../locales/locale.ts'

/**
 * Names the file that somebody edits to change a page, from the root of the repository; undefined
 * where a page is written by the build alone.
 *
 * @param path - as at the root: `/http/503`
 */
export function pageSource(locale: Locale, path: string): string | undefined {
  const [, folder = '', name = ''] = path.split('/')
  const words = `apps/docs/src/locales/${locale.lang}`
  switch (folder) {
    case '':
      return `${words}/ui.ts`
    case 'http':
    case 'smtp':
      if (name === 'undefined') return `${words}/undefined/${folder}.ts`
      if (!/^\d+$/.test(name)) return `${words}/pages.ts`
      return `${spokenIn(locale, `${folder}/${name}` as ContractId)}/${folder}/${name}.ts`
    case 'compare':
      return name === '' ? `${words}/pages.ts` : `${words}/compare/${name}.ts`
    case 'guides':
      return `${words}/guides/${name}.md`
    case 'api':
      return `packages/${name}/src/index.ts`
    case 'frameworks':
      return name === '' ? `${words}/pages.ts` : `packages/snippets/src/frameworks/${name}.ts`
    case 'mail-clients':
      return name === '' ? `${words}/pages.ts` : `apps/docs/src/settings/clients/${name}.ts`
    case 'changelog':
      return undefined
    default:
      return `${words}/pages.ts`
  }
}

/** The folder in which the prose of a contract stands: English, where the language has none. */
function spokenIn(locale: Locale, id: ContractId): string {
  return `apps/docs/src/locales/${locale.untranslated.has(id) ? 'en' : locale.lang}`
}
