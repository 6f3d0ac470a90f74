import { readFileSync } from 'node:fs'
import satori from 'satori'
import sharp from 'sharp'
import type { Tone } from '../status/tone.ts'

/** What stands in the picture of a page. */
export interface PictureWords {
  readonly title: string
  readonly description: string
  /** Of the page of a status: the colour of its verdict. */
  readonly tone: Tone | undefined
}

/** As large as those who show it ask for, in pixels. */
const size = { width: 1200, height: 630 }
/** More of a description would not fit. */
const mostLetters = 150

/** The colours of `site.css`, in light. */
const colours: Readonly<Record<Tone | 'none', string>> = {
  good: '#126341',
  pending: '#18529f',
  temporary: '#894d0b',
  permanent: '#ab212d',
  unknown: '#60318f',
  none: '#0f6b65',
}

/** The font comes in parts by script, each of which stands in for what the one before lacks. */
const scripts = ['latin', 'latin-ext', 'cyrillic', 'greek']
const fonts = scripts.flatMap((script) =>
  ([400, 700] as const).map((weight) => {
    const file = `@fontsource/inter/files/inter-${script}-${weight}-normal.woff`
    return { name: script, weight, data: readFileSync(new URL(import.meta.resolve(file))) }
  }),
)
const logo = `data:image/svg+xml;base64,${readFileSync(new URL('../assets/logo.svg', import.meta.url)).toString('base64')}`

/** Draws the picture that stands for a page where it is shared, as a PNG. */
export async function drawPicture({ title, description, tone }: PictureWords): Promise<Buffer> {
  const colour = colours[tone ?? 'none']
  const text = description.length > mostLetters ? `${cut(description)} …` : description
  const svg = await satori(
    box(
      {
        ...size,
        boxSizing: 'border-box',
        padding: 72,
        backgroundColor: '#ffffff',
        borderLeft: `28px solid ${colour}`,
        fontFamily: scripts.join(', '),
        justifyContent: 'space-between',
      },
      [
        box({ gap: 28 }, [
          box(
            {
              fontSize: title.length > 60 ? 54 : 66,
              fontWeight: 700,
              color: '#17181c',
              lineHeight: 1.15,
            },
            title,
          ),
          box({ fontSize: 34, color: '#454a54', lineHeight: 1.4 }, text),
        ]),
        box({ flexDirection: 'row', alignItems: 'center', gap: 20, fontSize: 38, color: colour }, [
          { type: 'img', props: { src: logo, width: 56, height: 56 } },
          box({ fontWeight: 700 }, 'Statuary'),
        ]),
      ],
    ) as never,
    { ...size, fonts },
  )
  return sharp(Buffer.from(svg)).png({ compressionLevel: 6 }).toBuffer()
}

/** Ends a text after a word. */
function cut(text: string): string {
  return text.slice(0, mostLetters).replace(/[\s,;:]+\S*$/, '')
}

/** A box of the layout, whose children stand one below the other. */
function box(style: object, children: unknown) {
  return {
    type: 'div',
    props: { style: { display: 'flex', flexDirection: 'column', ...style }, children },
  }
}
