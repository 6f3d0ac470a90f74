/**
 * Writes a day of the calendar as a reader of the language does.
 *
 * @param day - `2026-11-28`
 * @example longDate('de', '2026-11-28') // '28. November 2026'
 */
export function longDate(lang: string, day: string): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )
}
