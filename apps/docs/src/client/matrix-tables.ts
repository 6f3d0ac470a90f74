/** Where a key leads among the contracts of all tables. */
const places: Readonly<Record<string, (place: number, last: number) => number>> = {
  ArrowRight: (place, last) => Math.min(place + 1, last),
  ArrowLeft: (place) => Math.max(place - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
}

/**
 * Makes the contracts of a matrix one stop of the keyboard: arrow keys walk from one to the next.
 * Without it each is a stop.
 */
class MatrixTables extends HTMLElement {
  connectedCallback(): void {
    const links = [...this.querySelectorAll('a')]
    const stopAt = (stop: HTMLAnchorElement | undefined) => {
      for (const link of links) link.tabIndex = link === stop ? 0 : -1
    }
    stopAt(links[0])
    this.addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLAnchorElement) stopAt(target)
    })
    this.addEventListener('keydown', (event) => {
      const place = links.indexOf(event.target as HTMLAnchorElement)
      const lead = places[event.key]
      if (!lead || place === -1 || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      links[lead(place, links.length - 1)]?.focus()
    })
  }
}

customElements.define('matrix-tables', MatrixTables)
