import sitemap from '@astrojs/sitemap'
import starlight from '@astrojs/starlight'
import { defineConfig } from 'astro/config'
import { transformSync } from 'esbuild'
import { defaultStack, stacks } from './src/choice/stacks.ts'
import { rememberStack } from './src/client/remember-stack.ts'
import { guides } from './src/guides.ts'
import { listGuides, loadLocales } from './src/load-locales.ts'
import { createSidebar } from './src/sidebar.ts'
import { siteOrigin } from './src/site-url.ts'

const locales = await loadLocales()
const root = locales.find(({ path }) => path === '')

const choices = Object.fromEntries(
  stacks.map(({ id, framework, client }) => [id, { framework, client }]),
)
/** Says before the first paint what the reader chose, so that nothing moves. */
const { code: remember } = transformSync(
  `(${rememberStack})(${JSON.stringify(choices)},${JSON.stringify(defaultStack.id)})`,
  { minify: true },
)

export default defineConfig({
  site: siteOrigin(),
  // Addresses are contract ids, without a slash at their end.
  trailingSlash: 'never',
  build: { format: 'preserve' },
  integrations: [
    sitemap({
      i18n: {
        defaultLocale: 'root',
        locales: Object.fromEntries(locales.map(({ path, lang }) => [path || 'root', lang])),
      },
      // It takes this one, which asks which 500 is meant, for the page of an error, and leaves it out.
      customPages: locales.map(({ path }) => `${siteOrigin()}${path && `/${path}`}/500`),
    }),
    starlight({
      title: 'Statuary',
      ...(root && { description: root.ui.site.description }),
      favicon: '/favicon.svg',
      logo: { src: './src/assets/logo.svg' },
      defaultLocale: 'root',
      locales: Object.fromEntries(
        locales.map(({ path, lang, label }) => [path || 'root', { lang, label }]),
      ),
      sidebar: createSidebar(locales, listGuides(guides)),
      components: {
        Footer: './src/components/Footer.astro',
        Head: './src/components/Head.astro',
        MarkdownContent: './src/components/MarkdownContent.astro',
        PageTitle: './src/components/PageTitle.astro',
        Search: './src/components/Search.astro',
      },
      customCss: ['./src/styles/site.css', './src/styles/status.css'],
      head: [{ tag: 'script', content: remember.trim() }],
      tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 2 },
      markdown: { processedDirs: ['./src/locales', './src/generated'] },
      lastUpdated: false,
      // The search is our own: it looks up codes and names of errors before it looks for words.
      pagefind: false,
      disable404Route: true,
    }),
  ],
  vite: {
    // It finds the evidence by its own place on disk, so it must not be bundled.
    build: {
      rolldownOptions: { external: ['@statuary/contract-runner'] },
      // Scripts that every page has are fetched once, rather than made a part of each.
      assetsInlineLimit: 0,
    },
  },
})
