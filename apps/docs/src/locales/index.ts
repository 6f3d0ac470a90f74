import { assembleLocales } from './assemble-locales.ts'
import type { Locale } from './locale.ts'

/** Lists the locales, the one at the root first. */
export const locales: readonly Locale[] = assembleLocales(
  import.meta.glob('./*/**/*.ts', { eager: true }),
)

/**
 * Gives the static paths of a page that exists in every language, for the parameter `locale`.
 *
 * @example export const getStaticPaths = () => localePaths()
 */
export function localePaths(): {
  params: { locale: string | undefined }
  props: { locale: Locale }
}[] {
  return locales.map((locale) => ({
    params: { locale: locale.path || undefined },
    props: { locale },
  }))
}

/**
 * Gives the address of a page in a language.
 *
 * @param path - as at the root: `/http/503`
 * @example localHref(german, '/http/503') // '/de/http/503'
 */
export function localHref(locale: Locale, path: string): string {
  if (locale.path === '') return path
  return path === '/' ? `/${locale.path}` : `/${locale.path}${path}`
}
