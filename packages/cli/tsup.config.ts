import { fileURLToPath } from 'node:url'
import type { Plugin } from 'esbuild'
import { defineConfig } from 'tsup'
import { precompileSchemas } from './precompile-schemas.ts'
import { thirdPartyLicenses } from './third-party-licenses.ts'

/**
 * Leaves out what is imported and not used: smtp-server takes a logger from nodemailer, which would
 * bring https and more along with it.
 */
const leaveOutUnused: Plugin = {
  name: 'leave-out-unused',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^node:/ }, ({ path }) => ({ path, external: true, sideEffects: false }))
    onResolve(
      { filter: /^[^.]*nodemailer|^\./ },
      async ({ path, importer, pluginData, ...args }) => {
        const isMeant =
          path.startsWith('nodemailer/') || importer.includes('/node_modules/nodemailer/')
        if (pluginData === leaveOutUnused || !isMeant) return undefined
        const resolved = await resolve(path, { importer, ...args, pluginData: leaveOutUnused })
        return { ...resolved, sideEffects: false }
      },
    )
  },
}

/** Takes the packages of this repository as they are built, and not their sources, as tests do. */
const takeBuilt: Plugin = {
  name: 'take-built',
  setup({ onResolve }) {
    onResolve({ filter: /^@statuary\/(core|smtp-mock|snippets)$/ }, ({ path }) => ({
      path: fileURLToPath(import.meta.resolve(path)),
    }))
  },
}

/** Leaves out the languages of Zod but English: what it says is said by the schemas here. */
const leaveOutLanguages: Plugin = {
  name: 'leave-out-languages',
  setup({ onLoad }) {
    onLoad({ filter: /\/zod\/v4\/locales\/index\.js$/ }, () => ({
      contents: "export { default as en } from './en.js'",
    }))
  },
}

export default defineConfig([
  {
    entry: { main: 'src/main.ts' },
    format: ['esm'],
    // A part that is loaded when it is first asked for is a file of its own.
    splitting: true,
    // To find and read hundreds of files takes longer than to run what is in them. What smtp-mock
    // loads by its name stays a dependency.
    noExternal: [/^(?!node:|re2js$)/],
    // Of packages that are CommonJS.
    banner: {
      js: "import { createRequire as createRequireOf } from 'node:module'; const require = createRequireOf(import.meta.url);",
    },
    esbuildPlugins: [
      takeBuilt,
      leaveOutUnused,
      leaveOutLanguages,
      precompileSchemas,
      thirdPartyLicenses,
    ],
    publicDir: 'inbox/public',
    target: 'node22',
    sourcemap: true,
    // The other build may be done already.
    clean: ['!inbox/**'],
  },
  {
    // It runs in browsers, on the inbox page.
    entry: { 'inbox/inbox': 'inbox/inbox.ts' },
    format: ['esm'],
    target: 'node22',
    sourcemap: true,
  },
])
