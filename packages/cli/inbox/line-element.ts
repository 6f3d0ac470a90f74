import type { DescribedLine } from '../src/server/mail/described.js'
import { element } from './element.js'

const events = {
  tls: 'TLS begins',
  'tls-failed': 'TLS failed',
  end: 'closed the connection',
  reset: 'reset the connection',
}

/** Says what a refusal means, in the words that its mark has. */
export function refusalMark(code: number): string {
  return code >= 500 ? 'refused 5yz' : 'refused 4yz'
}

/** Tells whether a code refuses. */
export function isRefusal(code: number | null): code is number {
  return code !== null && code >= 400
}

/** Links to the page that says what a reply means and how to fix it, if it is known where. */
export function pageLink(code: number, site: string | null): (Node | string)[] {
  if (site === null) return []
  const attributes = { href: `${site}/smtp/${code}`, target: '_blank', rel: 'noopener noreferrer' }
  return [' ', element('a', { ...attributes, text: `What ${code} means` })]
}

/**
 * Makes the element of one line of a dialogue.
 *
 * @param isFirst - of a reply: whether it is its first line, which has the marks for all.
 * @param site - where each reply has a page; null where that is not known.
 */
export function lineElement(
  line: DescribedLine,
  isFirst: boolean,
  site: string | null,
): HTMLLIElement {
  const { at, from, text, complete, content, event, stage, code, why, scripted } = line
  const time = element('time', { text: `+${at < 10 ? at.toFixed(1) : Math.round(at)} ms` })
  if (event !== null) {
    const happened = event === 'omitted' ? text : events[event]
    const said = event === 'end' || event === 'reset' ? `${from} ${happened}` : happened
    const item = element(
      'li',
      { className: 'line happened' },
      time,
      element('span'),
      element('span', { className: 'said', text: `(${said})` }),
    )
    if (why !== null) item.append(element('p', { className: 'why', text: `Why: ${why}` }))
    return item
  }
  const refused = isRefusal(code)
  const said = element('span', {
    className: 'said',
    text: text + (complete ? '' : ' (no line end)'),
  })
  if (isFirst) {
    if (refused) {
      said.append(
        element('span', {
          className: `badge refused${code >= 500 ? ' permanent' : ''}`,
          text: refusalMark(code),
        }),
      )
    }
    if (stage !== null) said.append(element('span', { className: 'badge', text: stage }))
    if (scripted) said.append(element('span', { className: 'badge', text: 'scripted' }))
  }
  const classes = ['line', from, ...(content ? ['content'] : [])]
  if (refused) classes.push('refused', ...(code >= 500 ? ['permanent'] : []))
  const item = element(
    'li',
    { className: classes.join(' ') },
    time,
    element('span', { text: from === 'client' ? 'C:' : 'S:' }),
    said,
  )
  if (isFirst && why !== null) {
    const links = code === null ? [] : pageLink(code, site)
    item.append(element('p', { className: 'why' }, `Why: ${why}`, ...links))
  }
  return item
}
