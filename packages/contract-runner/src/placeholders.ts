/** What the words in braces stand for. */
export type Placeholders = Readonly<Record<string, string | number>>

/** Replaces the known words in braces; all other braces belong to the text. */
export function expand(text: string, values: Placeholders): string {
  return text.replaceAll(/\{([a-z]+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}

/**
 * Gives what the words of an id stand for: `http/503` is `{family}` http and `{code}` 503, and
 * `smtp/550@RCPT` has `{stage}` rcpt besides.
 */
export function placeholdersOf(id: string): Placeholders {
  const [family = '', code = '', stage] = id.split(/[/@]/)
  return { family, code, ...(stage !== undefined && { stage: stage.toLowerCase() }) }
}
