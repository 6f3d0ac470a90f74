// Writes each built page as Markdown beside it, `/http/503.md` for `/http/503`; the build runs it.
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import type { Element, Root } from 'hast'
import rehypeParse from 'rehype-parse'
import rehypeRemark from 'rehype-remark'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
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
])

const files = globSync('**/*.html', { cwd: dist }).filter((file) => file !== '404.html')
for (const file of files) {
  // Half of a page is its sidebar, which takes as long to read.
  const html = readFileSync(`${dist}/${file}`, 'utf8')
  const tree = parser.parse(html.slice(html.indexOf('<main'), html.indexOf('</main>')))
  const main = find(tree, ({ tagName }) => tagName === 'main')
  if (main === undefined) throw new Error(`The page ${file} has no main.`)
  const content: Root = { type: 'root', children: [withoutControls(main)] }
  const markdown = writer.stringify(await writer.run(content))
  const path = file.replace(/(?:^|\/)index\.html$|\.html$/, '') || 'index'
  writeFileSync(`${dist}/${path}.md`, markdown)
}
console.log(`${files.length} pages as Markdown`)

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
  const children = element.children.flatMap((child): Element['children'] => {
    if (child.type !== 'element') return [child]
    return isControl(child) ? [] : [codeBlock(child) ?? withoutControls(child)]
  })
  return { ...element, children }
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
  return {
    type: 'element',
    tagName: 'pre',
    properties: {},
    children: [
      {
        type: 'element',
        tagName: 'code',
        properties: { className: [`language-${language}`] },
        children: [{ type: 'text', value: `${lines.join('\n')}\n` }],
      },
    ],
  }
}

function textOf(node: Element): string {
  return node.children
    .map((child) =>
      child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : '',
    )
    .join('')
}
