import standaloneCode from 'ajv/dist/standalone/index.js'
import type { Plugin } from 'esbuild'
import { createCompiler, schemas } from './src/rules/schemas.ts'

/** Puts the code that the schemas compile to in the place of the file that compiles them. */
export const precompileSchemas: Plugin = {
  name: 'precompile-schemas',
  setup({ onLoad, onResolve }) {
    onLoad({ filter: /\/compiled-schemas\.ts$/ }, () => ({
      contents:
        "export * as first from 'precompiled:first'; export * as all from 'precompiled:all'",
    }))
    onResolve({ filter: /^precompiled:/ }, ({ path }) => ({ path, namespace: 'precompiled' }))
    onLoad({ filter: /./, namespace: 'precompiled' }, ({ path }) => {
      const names = Object.keys(schemas).map((name) => [name, name])
      const compiler = createCompiler(path === 'precompiled:all')
      return {
        contents: standaloneCode(compiler, Object.fromEntries(names)),
        resolveDir: import.meta.dirname,
      }
    })
  },
}
