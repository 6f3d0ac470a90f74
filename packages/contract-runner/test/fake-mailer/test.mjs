// Runs the tests that were written beside it; each says itself that it passed.
import { readdirSync } from 'node:fs'

for (const name of readdirSync('tests').sort()) await import(`./tests/${name}`)
