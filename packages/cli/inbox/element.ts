/** Finds an element of the page by its id; that it is there is the page's promise. */
export function byId<Type extends HTMLElement = HTMLElement>(id: string): Type {
  return document.getElementById(id) as Type
}

/**
 * Creates an element with text in it. Nothing on this page is made of HTML, for what it shows comes
 * from strangers.
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  {
    text,
    className,
    ...attributes
  }: { text?: string; className?: string; [attribute: string]: string | undefined } = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  if (className !== undefined) made.className = className
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(attribute, value)
  }
  if (text !== undefined) made.textContent = text
  made.append(...children)
  return made
}

/** Writes the time of day, as the clock of this machine shows it. */
export function timeOfDay(iso: string): string {
  return new Date(iso).toLocaleTimeString([], { hour12: false })
}
