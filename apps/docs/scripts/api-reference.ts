// Writes the API reference from the docstrings of the packages, as Markdown per locale; see README.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { httpStatuses, smtpReplies } from '@statuary/core'
import { Application } from 'typedoc'
import { loadLocales } from '../src/load-locales.ts'
import type { Locale } from '../src/locales/locale.ts'

const packages = ['core', 'msw', 'smtp-mock', 'snippets'] as const
const root = fileURLToPath(new URL('../../../', import.meta.url))
const target = fileURLToPath(new URL('../src/generated/', import.meta.url))

rmSync(target, { recursive: true, force: true })
for (const locale of await loadLocales()) await writeReference(locale)

async function writeReference(locale: Locale): Promise<void> {
  const raw = mkdtempSync(join(tmpdir(), 'statuary-api-'))
  const app = await Application.bootstrapWithPlugins({
    name: 'Statuary',
    lang: locale.lang,
    logLevel: 'Error',
    readme: 'none',
    entryPointStrategy: 'packages',
    entryPoints: packages.map((name) => `${root}packages/${name}`),
    packageOptions: {
      entryPoints: ['src/index.ts'],
      readme: 'none',
      excludeExternals: true,
      excludeInternal: true,
      // The type check of the packages is a task of its own.
      skipErrorChecking: true,
      sort: ['alphabetical'],
      // By their names in each language that TypeDoc speaks here.
      groupOrder: ['Functions', 'Funktionen', 'Variables', 'Variablen', '*'],
    },
    plugin: ['typedoc-plugin-markdown'],
    outputs: [{ name: 'markdown', path: raw }],
    disableSources: true,
    ...{
      outputFileStrategy: 'modules',
      hidePageHeader: true,
      hidePageTitle: true,
      hideBreadcrumbs: true,
      useCodeBlocks: true,
      useHTMLAnchors: true,
      anchorPrefix: 'api-',
      expandParameters: false,
      interfacePropertiesFormat: 'table',
      typeDeclarationFormat: 'table',
    },
  })
  const project = await app.convert()
  if (project === undefined) throw new Error('TypeDoc could not read the packages.')
  await app.generateOutputs(project)
  const folder = `${target}${locale.path === '' ? '' : `${locale.path}/`}api`
  mkdirSync(folder, { recursive: true })
  for (const name of packages) {
    const text = readFileSync(`${raw}/@statuary/${name}.md`, 'utf8')
    writeFileSync(`${folder}/${name}.md`, pageOf(locale, name, text))
  }
  rmSync(raw, { recursive: true })
}

function pageOf({ ui }: Locale, name: (typeof packages)[number], text: string): string {
  const title = ui.reference.title(`@statuary/${name}`)
  const description = ui.reference.descriptions[name]
  const levels = 'tableOfContents:\n  minHeadingLevel: 2\n  maxHeadingLevel: 3'
  const head = `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n${levels}\n---\n`
  return `${head}\n${description} ${ui.reference.intro}\n\n${folded(withNames(text), ui.reference.details)}`
}

/** TypeDoc writes out whole tables, and types that are a list of all codes; their names say more. */
function withNames(text: string): string {
  const tables = text
    .replace(/const httpStatuses: [^`]*/, 'const httpStatuses: readonly HttpStatus[];\n')
    .replace(/const smtpReplies: [^`]*/, 'const smtpReplies: readonly SmtpReply[];\n')
  return nameUnion(nameUnion(tables, httpStatuses, 'HttpStatusCode'), smtpReplies, 'SmtpReplyCode')
}

/**
 * Folds what stands below the signature and the sentence of each export, so that a page of many can
 * be read from end to end; a link into a fold opens it.
 */
function folded(text: string, summary: string): string {
  return text
    .split(/(?=^\*\*\*$|^## )/m)
    .map((part) => {
      const start = part.search(/^#### /m)
      if (start === -1) return part
      const more = part.slice(start).trimEnd()
      return `${part.slice(0, start)}<details>\n<summary>${summary}</summary>\n\n${more}\n\n</details>\n\n`
    })
    .join('')
}

/** Puts a name in the place of a union of codes, in code and between backticks. */
function nameUnion(text: string, rows: readonly { readonly code: number }[], name: string): string {
  const bar = String.raw`\s*\\?\|\s*`
  const codes = rows.map(({ code }) => `\`?${code}\`?`).join(bar)
  return text.replace(
    new RegExp(`(\\s*)(?:\\\\?\\|\\s*)?${codes}`, 'g'),
    (union, space: string) => space + (union.includes('`') ? `\`${name}\`` : name),
  )
}
