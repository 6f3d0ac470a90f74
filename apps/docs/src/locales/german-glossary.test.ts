import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const folder = fileURLToPath(new URL('./de/', import.meta.url))
// What people type into the search may be any word.
const files = globSync(['**/*.ts', '**/*.md'], { cwd: folder }).filter(
  (file) => !file.endsWith('phrases.ts'),
)

/** One word for one thing: what is not said, and what is said instead. */
const glossary: readonly [not: RegExp, but: string][] = [
  [/Kennw[oö]rt/, 'Passwort'],
  [/\bUmleitung/, 'Weiterleitung'],
  [/Mailclient/, 'Mail-Client'],
  [/\bbenutz(?:en|t|te|e)\b/i, 'verwenden'],
  [/vort[aä]usch|vorzut[aä]usch/i, 'simulieren'],
  [/\bAufforderung/, 'Challenge'],
  [/\bLogdatei/, 'Log'],
  [/RFC \d+ Abschnitt/, 'RFC 9110, Abschnitt 15.2'],
  [/Buchstabe für Buchstabe/, 'genau dieser Text'],
  [/Schnell beginnen/, 'Schnellstart'],
  [/Antworten lassen/, 'Server starten'],
  [/Gelaufen mit/, 'Ausgeführt mit'],
  [/Wo sie kommen kann/, 'Wann ein Server sie sendet'],
  [/Vorabanfrage/, 'Preflight-Anfrage'],
  [/\bsection \d/i, 'Abschnitt'],
  [/\bof Go\b/, 'von Go'],
  [/\bGrenzen?\b|(?<!be)grenzen?\b/i, 'Limit, oder Timeout, wo es um die Zeit geht'],
]

test.each(glossary)('German says %s nowhere, but: %s', (not) => {
  const found = files.flatMap((file) =>
    readFileSync(`${folder}${file}`, 'utf8')
      .split('\n')
      .flatMap((line, index) => (not.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
  )
  expect(found).toEqual([])
})
