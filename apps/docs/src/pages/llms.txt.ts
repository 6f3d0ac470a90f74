import type { APIRoute } from 'astro'
import { locales } from '../locales/index.ts'
import type { ResultKind } from '../search/document.ts'
import { searchDocuments } from '../search/documents.ts'

/** The order in which a model should read, and how each part is called. */
const parts: readonly (readonly [ResultKind, string])[] = [
  ['guide', 'Guides'],
  ['http', 'HTTP statuses'],
  ['smtp', 'SMTP replies'],
  ['compare', 'Comparisons'],
  ['exception', 'Mail client errors'],
  ['enhanced', 'Enhanced status codes'],
  ['framework', 'Web frameworks'],
  ['client', 'Mail clients'],
  ['list', 'Lists'],
]

/** Lists every page in English as Markdown, as https://llmstxt.org has it. */
export const GET: APIRoute = ({ site }) => {
  const [english] = locales
  if (english === undefined) return new Response('', { status: 404 })
  const documents = searchDocuments(english)
  const sections = parts.map(([kind, heading]) => {
    const lines = documents
      .filter((document) => document.kind === kind)
      .map(({ id, title, summary }) => `- [${title}](${new URL(`${id}.md`, site)}): ${summary}`)
    return `## ${heading}\n\n${lines.join('\n')}\n`
  })
  const head = `# Statuary\n\n> ${english.ui.site.description}\n`
  return new Response([head, ...sections].join('\n'))
}
