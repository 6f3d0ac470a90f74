/**
 * Tells whether a pattern means a case: `*` stands for any characters, `[45]` for one of these.
 *
 * @example matchesCase('smtp/[45]*@STARTTLS', 'smtp/454@STARTTLS') // true
 */
export function matchesCase(pattern: string, one: string): boolean {
  return new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(one)
}
