import { localHref } from '../locales/index.ts'
import type { Locale } from '../locales/locale.ts'

/** What a page says of itself in its head. */
export interface PageFacts {
  readonly locale: Locale
  /** As at the root: `/http/503`. */
  readonly path: string
  readonly title: string
  readonly description: string
  readonly origin: string
}

/** The lists that pages stand below, and how a reader calls each. */
function listName({ ui }: Locale, folder: string): string | undefined {
  const { lists } = ui.pages
  const names: Readonly<Record<string, string>> = {
    http: lists.http.title,
    smtp: lists.smtp.title,
    exceptions: lists.exceptions.title,
    enhanced: lists.enhanced.title,
    frameworks: lists.frameworks.title,
    'mail-clients': lists.clients.title,
    compare: lists.compare.title,
  }
  return names[folder]
}

/**
 * Describes a page to machines, as https://schema.org has it: the overview as the site with its
 * search, every other page as an article and the way to it.
 */
export function structuredData({ locale, path, title, description, origin }: PageFacts): unknown {
  const address = (to: string) => new URL(localHref(locale, to), origin).href
  const site = {
    '@type': 'WebSite',
    '@id': `${address('/')}#site`,
    name: 'Statuary',
    url: address('/'),
    inLanguage: locale.lang,
  }
  if (path === '/') {
    return {
      '@context': 'https://schema.org',
      ...site,
      description,
      potentialAction: {
        '@type': 'SearchAction',
        target: {
          '@type': 'EntryPoint',
          urlTemplate: `${address('/search')}?q={search_term_string}`,
        },
        'query-input': 'required name=search_term_string',
      },
    }
  }
  const [, folder = '', name = ''] = path.split('/')
  const list = name === '' ? undefined : listName(locale, folder)
  const steps: (readonly [string, string])[] = [
    ['/', 'Statuary'],
    ...(list === undefined ? [] : [[`/${folder}`, list] as const]),
    [path, title],
  ]
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'TechArticle',
        headline: title,
        description,
        url: address(path),
        inLanguage: locale.lang,
        isPartOf: { '@id': site['@id'] },
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: steps.map(([to, name], index) => ({
          '@type': 'ListItem',
          position: index + 1,
          name,
          item: address(to),
        })),
      },
    ],
  }
}

/**
 * Gives the place of the picture that stands for a page where it is shared; `scripts/pictures.ts`
 * draws it. A page with all frameworks or mail clients shares the one of its status.
 *
 * @param path - as at the root: `/http/503`
 */
export function picturePath(locale: Locale, path: string): string {
  const page = localHref(locale, path.replace(/\/all$/, ''))
  return `/pictures${page === '/' ? '/index' : page}.png`
}
