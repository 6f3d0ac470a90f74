import type { ReadMessage } from '../src/server/mail/described.js'

/** More links than these are not listed. */
const mostLinks = 50

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}

/**
 * Lists the addresses that a message leads to, those of its HTML first: pages and mailboxes, and
 * nothing that would run.
 */
export function linksOf({ html, text }: Pick<ReadMessage, 'html' | 'text'>): string[] {
  const anchors = /<a\b[^>]*?\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/gi
  const inHtml = [...(html ?? '').matchAll(anchors)].map(([, ...quoted]) =>
    decode(quoted.find((one) => one !== undefined) ?? ''),
  )
  const inText = (text ?? '').match(/https?:\/\/[^\s<>"']+/gi) ?? []
  const found = [...inHtml, ...inText.map((link) => link.replace(/[.,;:!?)\]]+$/, ''))]
  return [...new Set(found.flatMap(harmlessAddress))].slice(0, mostLinks)
}

function harmlessAddress(link: string): string[] {
  const url = URL.parse(link.trim())
  return url !== null && ['http:', 'https:', 'mailto:'].includes(url.protocol) ? [url.href] : []
}

/** Reads the character references that an attribute may have. */
function decode(value: string): string {
  return value.replaceAll(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi,
    (all, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return entities[name.toLowerCase()] ?? all
      const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
      return point <= 0x10ffff ? String.fromCodePoint(point) : all
    },
  )
}
