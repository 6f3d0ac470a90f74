/** Where the reader's framework is kept, for all pages and languages. */
const key = 'statuary-framework'

/** Tabs over the panels; `html[data-framework]` decides what shows, and the style sheet reads it. */
class FrameworkTabs extends HTMLElement {
  readonly #tabs = [...this.querySelectorAll<HTMLButtonElement>('[role="tab"]')]

  connectedCallback() {
    for (const panel of this.querySelectorAll<HTMLElement>('.panel')) {
      panel.role = 'tabpanel'
      panel.tabIndex = 0
      panel.setAttribute('aria-labelledby', `tab-${panel.dataset.framework}`)
    }
    for (const tab of this.#tabs) {
      tab.addEventListener('click', () => this.#choose(tab))
      tab.addEventListener('keydown', (event) => this.#move(event, tab))
    }
    this.#show(document.documentElement.dataset.framework)
    // Another tab of the browser may choose, too.
    window.addEventListener('storage', (event) => {
      if (event.key === key && event.newValue !== null) this.#show(event.newValue)
    })
  }

  #choose(tab: HTMLButtonElement) {
    const { framework } = tab.dataset
    if (framework === undefined) return
    this.#show(framework)
    try {
      localStorage.setItem(key, framework)
    } catch {
      // A browser may forbid to keep anything; the page still works.
    }
  }

  #move(event: KeyboardEvent, tab: HTMLButtonElement) {
    const { length } = this.#tabs
    const index = this.#tabs.indexOf(tab)
    const forward = getComputedStyle(this).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    const backward = forward === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight'
    const to = { [forward]: index + 1, [backward]: index + length - 1, Home: 0, End: length - 1 }
    const target = to[event.key]
    if (target === undefined) return
    event.preventDefault()
    const next = this.#tabs[target % length]
    next?.focus()
    next?.click()
  }

  #show(framework: string | undefined) {
    if (!this.#tabs.some((tab) => tab.dataset.framework === framework)) return
    document.documentElement.dataset.framework = framework
    for (const tab of this.#tabs) {
      const isSelected = tab.dataset.framework === framework
      tab.setAttribute('aria-selected', String(isSelected))
      tab.tabIndex = isSelected ? 0 : -1
      // On a phone the row of tabs scrolls by itself.
      if (isSelected) tab.parentElement?.scrollTo({ left: tab.offsetLeft - 48 })
    }
  }
}

customElements.define('framework-tabs', FrameworkTabs)
