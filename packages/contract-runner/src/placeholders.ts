/** What the words in braces stand for. */
export type Placeholders = Readonly<Record<string, string | number>>

/** Replaces the known words in braces; all other braces belong to the text. */
export function expand(text: string, values: Placeholders): string {
  return text.replaceAll(/\{([a-z]+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}

/** Gives what a contract's words stand for: `http/503` is `{family}` http and `{code}` 503. */
export function placeholdersOf(id: string): Placeholders {
  const [family = '', code = ''] = id.split('/')
  return { family, code }
}
