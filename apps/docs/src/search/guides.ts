import { localHref } from '../locales/index.ts'
import type { Locale } from '../locales/locale.ts'
import type { SearchDocument } from './document.ts'

const files = import.meta.glob<string>('../locales/*/guides/*.md', {
  eager: true,
  query: '?raw',
  import: 'default',
})

/** Lists the guides of a language; one that it lacks is found in English. */
export function guideDocuments(locale: Locale): SearchDocument[] {
  const names = Object.keys(files)
    .filter((path) => path.startsWith('../locales/en/'))
    .map((path) => path.slice('../locales/en/guides/'.length, -'.md'.length))
  return names.map((name) => {
    const source =
      files[`../locales/${locale.lang}/guides/${name}.md`] ??
      files[`../locales/en/guides/${name}.md`] ??
      ''
    const [, head = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(source) ?? []
    const field = (key: string) =>
      new RegExp(`^${key}: *(.*)$`, 'm').exec(head)?.[1]?.replace(/^['"]|['"]$/g, '') ?? name
    const headings = [...body.matchAll(/^#+ (.*)$/gm)].map(([, heading]) => heading)
    return {
      id: localHref(locale, `/guides/${name}`),
      kind: 'guide',
      key: name,
      title: field('title'),
      summary: field('description'),
      names: headings.join('. '),
      causes: '',
      text: body.replace(/```.*?```/gs, ' ').replace(/[`*[\]]|\(\S+\)/g, ' '),
    }
  })
}
