/**
 * Makes a test of a pattern in which `*` stands for any characters and `?` for one. Letters match
 * in upper and lower case, as domains do.
 *
 * @example glob('*@full.example')('Ann@FULL.example') // true
 */
export function glob(pattern: string): (text: string) => boolean {
  const source = pattern
    .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.')
  const regExp = new RegExp(`^${source}$`, 'isu')
  return (text) => regExp.test(text)
}
