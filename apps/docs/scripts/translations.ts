// Lists what each language still says in English; npm run translations runs it.
import { guides } from '../src/guides.ts'
import { loadLocales, missingGuides } from '../src/load-locales.ts'

for (const locale of await loadLocales()) {
  if (locale.path === '') continue
  const missing = [...locale.missing, ...missingGuides(locale, guides)]
  console.log(`${locale.label}: ${missing.length === 0 ? 'complete' : `${missing.length} missing`}`)
  for (const place of missing) console.log(`  ${place}`)
}
