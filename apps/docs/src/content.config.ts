import { defineCollection } from 'astro:content'
import { docsSchema } from '@astrojs/starlight/schema'
import { glob } from 'astro/loaders'

/** A locale's folder holds its guides; English has no segment of its own in an address. */
function idOf(entry: string): string {
  return entry.replace(/\.mdx?$/, '').replace(/^en\//, '')
}

export const collections = {
  docs: defineCollection({
    loader: glob({
      base: './src/locales',
      pattern: '*/guides/*.{md,mdx}',
      generateId: ({ entry }) => idOf(entry),
    }),
    schema: docsSchema(),
  }),
}
