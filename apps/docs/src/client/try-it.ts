import type { Settings } from './mock-worker.ts'

/** The form that sends a request, and the list of what came back. */
class TryIt extends HTMLElement {
  readonly #form = this.querySelector('form')
  readonly #answers = this.querySelector('ol')
  readonly #waiting = this.querySelector<HTMLElement>('.waiting')

  connectedCallback() {
    this.#form?.addEventListener('submit', (event) => {
      event.preventDefault()
      void this.#send()
    })
    this.#form?.addEventListener('reset', () => this.#answers?.replaceChildren())
  }

  async #send() {
    if (!('serviceWorker' in navigator)) {
      this.#add(this.dataset.unsupported ?? '')
      return
    }
    this.#wait(true)
    try {
      const { answerWith } = await import('./mock-worker.ts')
      await answerWith(this.#settings())
      const started = performance.now()
      const response = await fetch('/endpoint', { redirect: 'manual', cache: 'no-store' })
      const body = await response.text()
      const took = Math.round(performance.now() - started)
      this.#add(...this.#describe(response, body, took))
    } catch (error) {
      this.#add(this.dataset.failed ?? '', String(error))
    } finally {
      this.#wait(false)
    }
  }

  #settings(): Settings {
    const data = new FormData(this.#form ?? undefined)
    return {
      id: String(data.get('id')) as Settings['id'],
      delay: Number(data.get('delay')),
      sequence: String(data.get('sequence')) as Settings['sequence'],
    }
  }

  /** The line above, and what the response was. */
  #describe(response: Response, body: string, took: number): [string, string] {
    const time = (this.dataset.took ?? '').replace('{ms}', String(took))
    if (response.type === 'opaqueredirect') return [time, this.dataset.opaque ?? '']
    const { status, statusText, headers } = response
    const fields = [...headers].map(([name, value]) => `${name}: ${value}\n`)
    const content = body === '' ? `(${this.dataset.empty})` : body
    return [time, `${status} ${statusText}\n${fields.join('')}\n${content}`]
  }

  #add(head: string, text?: string) {
    const item = document.createElement('li')
    const line = document.createElement('p')
    line.textContent = head
    item.append(line)
    if (text !== undefined) {
      const block = document.createElement('pre')
      block.textContent = text
      block.tabIndex = 0
      item.append(block)
    }
    this.#answers?.prepend(item)
  }

  #wait(isWaiting: boolean) {
    if (this.#waiting) this.#waiting.hidden = !isWaiting
  }
}

customElements.define('try-it', TryIt)
