// Draws the picture of each built page, which its og:image names; the build runs it.
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { dirname } from 'node:path'
import { parse } from 'node-html-parser'
import { drawPicture, type PictureWords } from '../src/trust/picture.ts'
import { hashOfMade, kept } from './kept.ts'
import { dist } from './serve-site.ts'

const cache = `${kept}pictures/`
mkdirSync(cache, { recursive: true })
const hashOf = hashOfMade(new URL('../src/trust/picture.ts', import.meta.url), [
  'satori',
  'sharp',
  '@fontsource/inter',
])

/** The words of each picture, by its place in the site. */
const pictures = new Map<string, PictureWords>()
for (const file of globSync('**/*.html', { cwd: dist })) {
  const html = readFileSync(`${dist}/${file}`, 'utf8')
  const head = parse(html.slice(0, html.indexOf('</head>')))
  const said = (name: string) =>
    head.querySelector(`meta[property="${name}"]`)?.getAttribute('content') ?? ''
  const image = said('og:image')
  if (image === '' || /\/all\.html$/.test(file)) continue
  const tone = html.match(/class="status-title" data-tone="(\w+)"/)?.[1] as PictureWords['tone']
  const words = { title: said('og:title'), description: said('og:description'), tone }
  pictures.set(new URL(image).pathname, words)
}

let drawn = 0
const waiting = [...pictures]
await Promise.all(
  cpus().map(async () => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) await write(...next)
  }),
)
console.log(`${pictures.size} pictures, ${drawn} of them drawn anew`)

async function write(place: string, words: PictureWords): Promise<void> {
  const file = `${cache}${hashOf(JSON.stringify(words))}.png`
  const isKept = existsSync(file)
  const picture = isKept ? readFileSync(file) : await drawPicture(words)
  if (!isKept) {
    writeFileSync(file, picture)
    drawn++
  }
  mkdirSync(dirname(dist + place), { recursive: true })
  writeFileSync(dist + place, picture)
}
