import type { SearchDocument } from '../search/document.ts'
import { createSearch, type SearchResult } from '../search/search.ts'

type Search = (text: string) => readonly SearchResult[]

/** One index for each language that a page has a box for. */
const searches = new Map<string, Promise<Search>>()

async function load(address: string): Promise<Search> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`)
  const { documents, stopWords } = (await response.json()) as {
    documents: readonly SearchDocument[]
    stopWords: string
  }
  return createSearch(documents, new Set(stopWords.split(' ')))
}

/** The box that takes an error in any form, and the list of pages that answer it. */
class SearchBox extends HTMLElement {
  readonly #input = this.querySelector('input')
  readonly #list = this.querySelector('ol')
  readonly #status = this.querySelector<HTMLElement>('[role="status"]')

  connectedCallback() {
    const input = this.#input
    if (input === null) return
    input.addEventListener('focus', () => void this.#search().catch(() => {}), { once: true })
    input.addEventListener('input', () => void this.#show(input.value))
    this.querySelector('form')?.addEventListener('submit', (event) => {
      // On a page of its own the results are already there.
      if (this.dataset.keeps === undefined) return
      event.preventDefault()
      void this.#show(input.value)
    })
    const asked = this.#asked()
    if (asked !== '') input.value = asked
    void this.#show(asked).then(() => {
      this.dataset.answered = ''
    })
  }

  /** What the address asks: `?q=`, or what stands in the address of a page that is not there. */
  #asked(): string {
    const url = new URL(location.href)
    const query = url.searchParams.get('q')
    if (query !== null) return query
    if (this.dataset.asks !== 'address') return ''
    return decoded(url.pathname)
      .replace(/^\/de(?=\/|$)/, '')
      .replace(/\.\w+$/, '')
      .replaceAll(/[/_-]+/g, ' ')
      .trim()
  }

  #search(): Promise<Search> {
    const address = this.dataset.index ?? ''
    const search = searches.get(address) ?? load(address)
    searches.set(address, search)
    return search
  }

  async #show(text: string) {
    this.#keep(text)
    if (text.trim() === '') {
      this.#list?.replaceChildren()
      this.#say('')
      return
    }
    try {
      const search = await this.#search()
      // Somebody may have typed on meanwhile.
      if (this.#input?.value !== text) return
      const results = search(text)
      this.#list?.replaceChildren(...results.map((result) => this.#item(result)))
      const one = results.length === 1 ? this.dataset.one : this.dataset.many
      this.#say(
        results.length === 0 ? this.dataset.none : one?.replace('{count}', String(results.length)),
      )
    } catch {
      searches.delete(this.dataset.index ?? '')
      this.#say(this.dataset.failed)
    }
  }

  #keep(text: string) {
    if (this.dataset.keeps === undefined) return
    const url = new URL(location.href)
    if (text === '') url.searchParams.delete('q')
    else url.searchParams.set('q', text)
    history.replaceState(history.state, '', url)
  }

  #item({ href, kind, title, summary, cause }: SearchResult): HTMLLIElement {
    const item = document.createElement('li')
    item.append(linkTo(href, title))
    const label = document.createElement('span')
    label.className = 'kind'
    label.textContent = JSON.parse(this.dataset.kinds ?? '{}')[kind] ?? ''
    const text = document.createElement('p')
    text.textContent = summary
    item.append(' ', label, text)
    if (cause) {
      const line = document.createElement('p')
      line.className = 'cause'
      line.append(linkTo(cause.href, cause.when))
      item.append(line)
    }
    return item
  }

  #say(text = '') {
    if (this.#status) this.#status.textContent = text
  }
}

/** Gives a path as its reader would type it, or as it is where it is no UTF-8. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

function linkTo(href: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a')
  link.href = href
  link.textContent = text
  return link
}

customElements.define('search-box', SearchBox)
