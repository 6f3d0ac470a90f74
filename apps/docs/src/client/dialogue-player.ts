/** Plays a session step by step: what the client says, what comes back, and in the end what the client makes of it. */
class DialoguePlayer extends HTMLElement {
  readonly #lines = [...this.querySelectorAll<HTMLElement>('.transcript li')]
  readonly #next = this.querySelector<HTMLButtonElement>('[data-does="next"]')
  readonly #all = this.querySelector<HTMLButtonElement>('[data-does="all"]')
  readonly #end = this.querySelector<HTMLElement>('.player-end')
  /** How many lines are shown; all of them before it is played and after. */
  #shown = this.#lines.length

  connectedCallback() {
    this.querySelector('ol')?.setAttribute('aria-live', 'polite')
    this.#next?.addEventListener('click', () => this.#step())
    this.#all?.addEventListener('click', () => this.#show(this.#lines.length))
  }

  /** Goes on to the end of what the same side says. */
  #step() {
    const from = this.#shown === this.#lines.length ? 0 : this.#shown
    const side = this.#lines[from]?.className
    let to = from + 1
    while (to < this.#lines.length && this.#sideOf(to) === side?.split(' ')[0]) to++
    this.#show(to)
  }

  #sideOf(place: number): string | undefined {
    return this.#lines[place]?.className.split(' ')[0]
  }

  #show(count: number) {
    this.#shown = count
    const isDone = count === this.#lines.length
    for (const [place, line] of this.#lines.entries()) line.hidden = place >= count
    if (this.#end) this.#end.hidden = !isDone
    if (this.#all) this.#all.hidden = isDone
    if (this.#next) this.#next.textContent = (isDone ? this.dataset.play : this.dataset.next) ?? ''
  }
}

customElements.define('dialogue-player', DialoguePlayer)
