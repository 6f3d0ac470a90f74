// Writes each built page as Markdown beside it, `/http/503.md` for `/http/503`; the build runs it.
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import type { Element, Root } from 'hast'
import rehypeParse from 'rehype-parse'
import rehypeRemark from 'rehype-remark'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { hashOfMade, kept } from './kept.ts'
import { dist } from './serve-site.ts'

const parser = unified().use(rehypeParse)
const writer = unified().use(rehypeRemark).use(remarkGfm).use(remarkStringify)

/** What somebody can only click on. */
const controls = new Set([
  'script',
  'style',
  'button',
  'select',
  'form',
  'svg',
  'footer',
  'stack-picker',
  'try-it',
  'noscript',
  'mobile-starlight-toc',
  'wbr',
])
/** What stands beside each other at a distance that only the style of a page makes. */
const inline = new Set(['a', 'abbr', 'b', 'code', 'em', 'mark', 'small', 'span', 'strong'])

const hashOf = hashOfMade(new URL(import.meta.url), [
  'rehype-parse',
  'rehype-remark',
  'remark-gfm',
  'remark-stringify',
  'unified',
])
/** The Markdown of the last build, by the hash of the page that it was written from. */
const memory = `${kept}markdown.json`
const before: Record<string, string> = existsSync(memory)
  ? JSON.parse(readFileSync(memory, 'utf8'))
  : {}
const now: Record<string, string> = {}

const files = globSync('**/*.html', { cwd: dist }).filter((file) => file !== '404.html')
for (const file of files) {
  // Half of a page is its sidebar, which takes as long to read.
  const html = readFileSync(`${dist}/${file}`, 'utf8')
  const content = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
  const hash = hashOf(content)
  const markdown = before[hash] ?? (await markdownOf(content, file))
  now[hash] = markdown
  const path = file.replace(/(?:^|\/)index\.html$|\.html$/, '') || 'index'
  writeFileSync(`${dist}/${path}.md`, markdown)
}
mkdirSync(kept, { recursive: true })
// Whole or not at all: a build may be stopped.
writeFileSync(`${memory}.new`, JSON.stringify(now))
renameSync(`${memory}.new`, memory)
const anew = Object.keys(now).filter((hash) => !(hash in before)).length
console.log(`${files.length} pages as Markdown, ${anew} of them written anew`)

async function markdownOf(html: string, file: string): Promise<string> {
  const main = find(parser.parse(html), ({ tagName }) => tagName === 'main')
  if (main === undefined) throw new Error(`The page ${file} has no main.`)
  const content: Root = { type: 'root', children: [withoutControls(main)] }
  return writer.stringify(await writer.run(content))
}

function find(node: Root | Element, is: (element: Element) => boolean): Element | undefined {
  for (const child of node.children) {
    if (child.type !== 'element') continue
    const found = is(child) ? child : find(child, is)
    if (found) return found
  }
  return undefined
}

/** Takes out what somebody can only click on, and what repeats the page. */
function withoutControls(element: Element): Element {
  const kept = element.children.filter((child) => child.type !== 'element' || !isControl(child))
  const children = kept.flatMap((child, place): Element['children'] => {
    if (child.type !== 'element') return [child]
    const before = kept[place - 1]
    const isBeside =
      before?.type === 'element' && inline.has(before.tagName) && inline.has(child.tagName)
    const mended = codeBlock(child) ?? sample(child) ?? withoutControls(child)
    return isBeside ? [{ type: 'text', value: ' ' }, mended] : [mended]
  })
  // A paragraph of HTML has no blocks in it, but what looks like one in ours.
  const hasBlock = ['p', 'span'].includes(element.tagName) && children.some(isBlock)
  return { ...element, children, ...(hasBlock && { tagName: 'div' }) }
}

function isBlock(child: Element['children'][number]): boolean {
  return child.type === 'element' && ['pre', 'div'].includes(child.tagName)
}

/** What a client prints, and settings of several lines, stand on lines of their own. */
function sample(element: Element): Element | undefined {
  const text = textOf(element)
  const isSample =
    element.tagName === 'samp' || (element.tagName === 'code' && text.trim().includes('\n'))
  return isSample ? preformatted(text.trim(), []) : undefined
}

function preformatted(text: string, className: string[]): Element {
  const code: Element = {
    type: 'element',
    tagName: 'code',
    properties: { className },
    children: [{ type: 'text', value: `${text}\n` }],
  }
  return { type: 'element', tagName: 'pre', properties: {}, children: [code] }
}

function isControl({ tagName, properties }: Element): boolean {
  const classes = [properties.className ?? []].flat()
  return (
    controls.has(tagName) || classes.includes('permalink') || classes.includes('sl-anchor-link')
  )
}

/** A block of code has a line in each element, and its language beside it. */
function codeBlock(element: Element): Element | undefined {
  if (element.tagName !== 'pre') return undefined
  const lines: string[] = []
  const collect = (node: Element) => {
    for (const child of node.children) {
      if (child.type !== 'element') continue
      if ([child.properties.className ?? []].flat().includes('ec-line'))
        lines.push(textOf(child).replace(/\n$/, ''))
      else collect(child)
    }
  }
  collect(element)
  if (lines.length === 0) return undefined
  const language = String(element.properties.dataLanguage ?? '')
  return preformatted(lines.join('\n'), [`language-${language}`])
}

function textOf(node: Element): string {
  return node.children
    .map((child) =>
      child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : '',
    )
    .join('')
}
