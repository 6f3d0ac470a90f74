import starlight from '@astrojs/starlight'
import { frameworks } from '@statuary/snippets'
import { defineConfig } from 'astro/config'
import { loadLocales } from './src/load-locales.ts'
import { createSidebar } from './src/sidebar.ts'
import { siteOrigin } from './src/site-url.ts'

const locales = await loadLocales()
const root = locales.find(({ path }) => path === '')

/** Says before the first paint which framework the reader chose, so that no panel moves. */
const rememberFramework = `{
  let id
  try { id = localStorage.getItem('statuary-framework') } catch {}
  const ids = ${JSON.stringify(frameworks.map(({ id }) => id))}
  document.documentElement.dataset.framework = ids.includes(id) ? id : ids[0]
}`

export default defineConfig({
  site: siteOrigin(),
  // Addresses are contract ids, without a slash at their end.
  trailingSlash: 'never',
  build: { format: 'preserve' },
  integrations: [
    starlight({
      title: 'Statuary',
      ...(root && { description: root.ui.site.description }),
      favicon: '/favicon.svg',
      logo: { src: './src/assets/logo.svg' },
      defaultLocale: 'root',
      locales: Object.fromEntries(
        locales.map(({ path, lang, label }) => [path || 'root', { lang, label }]),
      ),
      sidebar: createSidebar(locales, []),
      components: { PageTitle: './src/components/PageTitle.astro' },
      customCss: ['./src/styles/site.css', './src/styles/status.css'],
      head: [{ tag: 'script', content: rememberFramework }],
      tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 2 },
      markdown: { processedDirs: ['./src/locales'] },
      // A snippet is shown as it was run, tabs included.
      expressiveCode: { tabWidth: 0, styleOverrides: { borderRadius: '0.4rem' } },
      lastUpdated: false,
    }),
  ],
  vite: {
    // It finds the evidence by its own place on disk, so it must not be bundled.
    build: { rolldownOptions: { external: ['@statuary/contract-runner'] } },
  },
})
