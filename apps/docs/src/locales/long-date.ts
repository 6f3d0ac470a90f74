/** Kept, for to make one takes as long as a hundred dates. */
const formats = new Map<string, Intl.DateTimeFormat>()

/**
 * Writes a day of the calendar as a reader of the language does.
 *
 * @param day - `2026-11-28`
 * @example longDate('de', '2026-11-28') // '28. November 2026'
 */
export function longDate(lang: string, day: string): string {
  const format =
    formats.get(lang) ?? new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' })
  formats.set(lang, format)
  return format.format(new Date(`${day}T00:00:00Z`))
}
