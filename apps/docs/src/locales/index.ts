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

/**
 * Finds the language of a page.
 *
 * @throws {RangeError} if the site does not speak it.
 */
export function localeOf(lang: string): Locale {
  const locale = locales.find((one) => one.lang === lang)
  if (locale === undefined) throw new RangeError(`No locale ${lang}.`)
  return locale
}

/**
 * Gives the address that a page would have at the root: the reverse of `localHref`.
 *
 * @example pathIn(german, '/de/http/503') // '/http/503'
 */
export function pathIn({ path }: Locale, address: string): string {
  const start = path === '' ? '' : `/${path}`
  return address.slice(start.length) || '/'
}
