/** Steps along the contracts of all tables, by key; Home and End go to either end. */
const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 }

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
      if (place === -1 || event.ctrlKey || event.metaKey || event.altKey) return
      const step = steps[event.key]
      const next =
        step !== undefined
          ? place + step
          : event.key === 'Home'
            ? 0
            : event.key === 'End'
              ? -1
              : undefined
      if (next === undefined) return
      event.preventDefault()
      const last = links.length - 1
      links[event.key === 'End' ? last : Math.min(last, Math.max(0, next))]?.focus()
    })
  }
}

customElements.define('matrix-tables', MatrixTables)
