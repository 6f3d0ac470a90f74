import './remember-stack.ts'

/** Tells the panels of a page that the reader chose something else. */
const chosen = 'statuary:chosen'

/** The select with which a reader says what he works with; all of a page say the same. */
class StackPicker extends HTMLElement {
  readonly #select = this.querySelector('select')

  connectedCallback() {
    this.#show()
    this.#select?.addEventListener('change', () => {
      window.stackMemory.choose(this.#select?.value ?? '')
      window.stackMemory.fill()
      document.dispatchEvent(new Event(chosen))
    })
    document.addEventListener(chosen, () => this.#show())
    // Another tab of the browser may choose, too; it counts from the next page on.
  }

  #show() {
    if (this.#select) this.#select.value = window.stackMemory.chosen()
  }
}

/** The pages with all panels, each fetched once. */
const pages = new Map<string, Promise<Document>>()

async function fetchPage(address: string): Promise<Document> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`)
  return new DOMParser().parseFromString(await response.text(), 'text/html')
}

/** A section that ships with one panel, and fetches that of another choice from the page with all of them. */
class StackPanel extends HTMLElement {
  connectedCallback() {
    document.addEventListener(chosen, () => void this.#show())
    void this.#show()
  }

  async #show() {
    const { kind = '', section = '', all = '' } = this.dataset
    const wanted = document.documentElement.dataset[kind] ?? ''
    if (this.querySelector<HTMLElement>(':scope > .panel')?.dataset.for === wanted) return
    this.ariaBusy = 'true'
    try {
      const page = pages.get(all) ?? fetchPage(all)
      pages.set(all, page)
      const selector = `[data-section="${section}"] > .panel[data-for="${CSS.escape(wanted)}"]`
      const panel = (await page).querySelector(selector)
      // Somebody may have chosen again meanwhile.
      if (wanted !== document.documentElement.dataset[kind]) return
      if (panel) this.replaceChildren(document.importNode(panel, true))
      else this.#say(this.dataset.none)
    } catch {
      pages.delete(all)
      this.#say(this.dataset.failed)
    } finally {
      this.ariaBusy = 'false'
    }
  }

  #say(text = '') {
    const note = document.createElement('p')
    note.className = 'note'
    note.textContent = text
    this.replaceChildren(note)
  }
}

customElements.define('stack-picker', StackPicker)
customElements.define('stack-panel', StackPanel)
