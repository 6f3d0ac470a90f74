import { defineCollection } from 'astro:content'
import { docsSchema } from '@astrojs/starlight/schema'
import { glob } from 'astro/loaders'

/** A locale's folder holds its guides; the language at the root has no segment in an address. */
function idOf(entry: string): string {
  return entry.replace(/\.md$/, '').replace(/^(locales\/(en\/)?|generated\/)/, '')
}

export const collections = {
  docs: defineCollection({
    loader: glob({
      base: './src',
      pattern: ['locales/*/guides/*.md', 'generated/**/{api/*,changelog}.md'],
      generateId: ({ entry }) => idOf(entry),
    }),
    schema: docsSchema(),
  }),
}
