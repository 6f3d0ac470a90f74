/** Which panels a choice shows. */
export interface Choice {
  readonly framework: string
  readonly client: string
}

/** What the script in the head leaves for the picker. */
export interface StackMemory {
  /** What is chosen now: the id of a framework or a mail client. */
  readonly chosen: () => string
  /** Chooses for all pages, and puts it into the address of this one. */
  readonly choose: (id: string) => void
  /** Writes what the page holds of the chosen one into the places for it. */
  readonly fill: () => void
}

declare global {
  interface Window {
    stackMemory: StackMemory
  }
}

/**
 * Runs in the head, before the first paint, so that nothing moves: says on `html` what the reader
 * works with. It is put into the page as text, so it uses nothing from outside of itself.
 *
 * @param choices - by id.
 * @param first - the id of what pages ship.
 */
export function rememberStack(choices: Readonly<Record<string, Choice>>, first: string): void {
  const key = 'statuary-with'
  const root = document.documentElement
  const kept = (): string | null => {
    try {
      return localStorage.getItem(key)
    } catch {
      return null
    }
  }
  const keep = (id: string) => {
    try {
      localStorage.setItem(key, id)
    } catch {
      // A browser may forbid to keep anything; the page still works.
    }
  }
  const show = (id: string) => {
    const choice = choices[id]
    if (choice === undefined) return
    root.dataset.with = id
    root.dataset.framework = choice.framework
    root.dataset.client = choice.client
  }

  const asked = new URLSearchParams(location.search).get('with')
  const known = [asked, kept()].find((id) => id !== null && Object.hasOwn(choices, id))
  show(known ?? first)
  if (known !== undefined && known !== null && kept() === null) keep(known)

  window.stackMemory = {
    chosen: () => root.dataset.with ?? first,
    choose(id) {
      show(id)
      keep(id)
      const url = new URL(location.href)
      url.searchParams.set('with', id)
      history.replaceState(history.state, '', url)
    },
    fill() {
      const island = document.getElementById('stacks')
      if (island === null) return
      const { client = '', framework = '' } = root.dataset
      const all = JSON.parse(island.textContent)
      const held = all[client] ?? all[framework] ?? {}
      for (const place of document.querySelectorAll<HTMLElement>('[data-fill]')) {
        const text: string | undefined = held[place.dataset.fill ?? '']
        place.hidden = text === undefined
        place.innerHTML = text ?? ''
      }
    },
  }
}
