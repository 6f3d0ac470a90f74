import { globSync, readFileSync } from 'node:fs'
import { type HTMLElement, parse } from 'node-html-parser'
import { dist } from '../scripts/serve-site.ts'

/** A page of the built site. */
export interface BuiltPage {
  /** As in the address bar: `/de/smtp/503`. */
  readonly path: string
  readonly html: string
  readonly root: HTMLElement
}

/** Lists the files of the built site that match a pattern, relative to its root. */
export function builtFiles(pattern: string): string[] {
  const files = globSync(pattern, { cwd: dist })
  if (files.length === 0)
    throw new Error(`Nothing in ${dist} matches ${pattern}. Run npm run build.`)
  return files.sort()
}

let pages: readonly BuiltPage[] | undefined

/**
 * Gives every page of the built site but the one for what is not found, and numbers that lead on.
 * They are read once, for all files of tests that run in one process, and parsed when first looked at.
 */
export function readPages(): readonly BuiltPage[] {
  pages ??= builtFiles('**/*.html')
    .filter((file) => file !== '404.html')
    .map((file) => ({ file, html: readFileSync(`${dist}/${file}`, 'utf8') }))
    .filter(({ html }) => !html.includes('http-equiv="refresh"'))
    .map(({ file, html }) => {
      const path = `/${file.replace(/(^|\/)index\.html$|\.html$/, '')}`
      let root: HTMLElement | undefined
      return {
        path,
        html,
        get root() {
          root ??= parse(html, { blockTextElements: { script: true, style: true } })
          return root
        },
      }
    })
  return pages
}

/** Whether a page is the one of a status itself. */
export function isStatusPage(path: string): boolean {
  return /^(\/\w+)?\/(http|smtp)\/\d+$/.test(path)
}

/** Gives the text of a code block as a reader would copy it by hand. */
export function codeOf(block: HTMLElement): string {
  const lines = block.querySelectorAll('.ec-line .code')
  return lines.map((line) => line.text.replace(/\n$/, '')).join('\n')
}
