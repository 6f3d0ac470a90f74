import type { StarlightUserConfig } from '@astrojs/starlight/types'
import { type ContractId, contractIds } from '@statuary/core'
import type { Locale } from './locales/locale.ts'
import { proseOf } from './locales/status-name.ts'

type SidebarItem = NonNullable<StarlightUserConfig['sidebar']>[number]

/**
 * Builds the sidebar; each label is said once per locale.
 *
 * @param guides - the slugs of the guides, in the order in which they are read.
 * @throws {RangeError} if no locale is at the root.
 */
export function createSidebar(
  locales: readonly Locale[],
  guides: readonly string[],
): SidebarItem[] {
  const root = locales.find(({ path }) => path === '')
  if (root === undefined) throw new RangeError('No locale has the empty path.')

  const labelled = (say: (locale: Locale) => string) => ({
    label: say(root),
    translations: Object.fromEntries(locales.map((locale) => [locale.lang, say(locale)])),
  })
  const group = (start: string, say: (locale: Locale) => string): SidebarItem => ({
    ...labelled(say),
    collapsed: true,
    items: contractIds.filter((id) => id.startsWith(start)).map((id) => statusLink(id)),
  })
  const statusLink = (id: ContractId) => ({
    ...labelled((locale) => `${id.slice('http/'.length)} ${proseOf(locale, id).title}`),
    link: `/${id}`,
  })

  const list = (say: (ui: Locale['ui']) => string, link: string): SidebarItem => ({
    ...labelled(({ ui }) => say(ui)),
    link,
  })

  return [
    list((ui) => ui.sidebar.start, '/'),
    {
      ...labelled(({ ui }) => ui.sidebar.guides),
      collapsed: true,
      items: guides.map((guide) => ({ slug: `guides/${guide}` })),
    },
    {
      label: 'HTTP',
      items: [
        list((ui) => ui.sidebar.lists.all, '/http'),
        ...([1, 2, 3, 4, 5] as const).map((digit) =>
          group(`http/${digit}`, ({ ui }) => ui.sidebar.httpClasses[digit]),
        ),
        list((ui) => ui.sidebar.undefinedReplies.http, '/http/undefined'),
        list((ui) => ui.sidebar.lists.frameworks, '/frameworks'),
      ],
    },
    {
      label: 'SMTP',
      items: [
        list((ui) => ui.sidebar.lists.all, '/smtp'),
        ...([2, 3, 4, 5] as const).map((digit) =>
          group(`smtp/${digit}`, ({ ui }) => ui.sidebar.smtpClasses[digit]),
        ),
        list((ui) => ui.sidebar.undefinedReplies.smtp, '/smtp/undefined'),
        list((ui) => ui.sidebar.lists.enhanced, '/enhanced'),
        list((ui) => ui.sidebar.lists.exceptions, '/exceptions'),
        list((ui) => ui.sidebar.lists.clients, '/mail-clients'),
      ],
    },
    list((ui) => ui.sidebar.lists.compare, '/compare'),
    list((ui) => ui.sidebar.matrix, '/contracts'),
    {
      ...labelled(({ ui }) => ui.sidebar.reference),
      collapsed: true,
      items: ['core', 'msw', 'smtp-mock', 'snippets'].map((name) => ({
        label: `@statuary/${name}`,
        link: `/api/${name}`,
      })),
    },
  ]
}
