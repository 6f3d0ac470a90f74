const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Escapes text for HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] as string)
}

/** Turns prose into HTML: what stands between backticks is code, and everything is escaped. */
export function inlineCode(prose: string): string {
  return escapeHtml(prose).replace(/`([^`]+)`/g, '<code dir="auto">$1</code>')
}

/** Gives prose as plain text, for places that take no markup. */
export function plainText(prose: string): string {
  return prose.replaceAll('`', '')
}
