import type { StarlightUserConfig } from '@astrojs/starlight/types'
import { httpStatuses, smtpReplies } from '@statuary/core'
import type { UiMessages } from './locales/en/ui.ts'
import type { Locale } from './locales/locale.ts'

type SidebarItem = NonNullable<StarlightUserConfig['sidebar']>[number]

/** Builds the sidebar; each label is said once per locale. */
export function createSidebar(
  locales: readonly Locale[],
  guides: readonly string[],
): SidebarItem[] {
  const root = locales.find(({ path }) => path === '')
  if (root === undefined) throw new RangeError('No locale has the empty path.')

  const labelled = (say: (locale: Locale) => string | undefined) => ({
    label: say(root) ?? '',
    translations: Object.fromEntries(
      locales.map((locale) => [locale.lang, say(locale) ?? say(root) ?? '']),
    ),
  })
  const message = (say: (ui: UiMessages) => string) => labelled(({ ui }) => say(ui))

  const classes = <Class extends string>(
    family: 'http' | 'smtp',
    codes: readonly number[],
    digits: readonly Class[],
    name: (ui: UiMessages, digit: Class) => string,
  ): SidebarItem[] =>
    digits.map((digit) => ({
      ...message((ui) => name(ui, digit)),
      collapsed: true,
      items: codes
        .filter((code) => String(code).startsWith(digit))
        .map((code) => ({
          ...labelled((locale) => {
            const prose = (locale[family] as Record<number, { title: string } | undefined>)[code]
            return prose && `${code} ${prose.title}`
          }),
          link: `/${family}/${code}`,
        }))
        .filter(({ label }) => label !== ''),
    }))

  return [
    { ...message((ui) => ui.sidebar.start), link: '/' },
    {
      ...message((ui) => ui.sidebar.guides),
      collapsed: true,
      items: guides.map((slug) => ({ slug: `guides/${slug}` })),
    },
    {
      label: 'HTTP',
      items: classes(
        'http',
        httpStatuses.map(({ code }) => code),
        ['1', '2', '3', '4', '5'],
        (ui, digit) => ui.sidebar.httpClasses[digit],
      ),
    },
    {
      label: 'SMTP',
      items: [
        ...classes(
          'smtp',
          smtpReplies.map(({ code }) => code),
          ['2', '3', '4', '5'],
          (ui, digit) => ui.sidebar.smtpClasses[digit],
        ),
      ],
    },
  ]
}
