import { build, type Plugin } from 'esbuild'
import { defineConfig } from 'tsup'

/** Puts the values of `response-rows.ts` in its place; see there. */
const evaluateRows: Plugin = {
  name: 'evaluate-rows',
  setup({ onLoad }) {
    onLoad({ filter: /response-rows\.ts$/ }, async ({ path }) => {
      const { outputFiles } = await build({
        entryPoints: [path],
        bundle: true,
        format: 'esm',
        write: false,
      })
      const source = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')
      const values: object = await import(`data:text/javascript;base64,${source}`)
      const lines = Object.entries(values).map(
        ([name, value]) => `export const ${name} = ${JSON.stringify(value)}`,
      )
      return { contents: lines.join('\n'), loader: 'js' }
    })
  },
}

export default defineConfig({
  entry: ['src/index.ts'],
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  dts: true,
  sourcemap: true,
  clean: true,
  esbuildPlugins: [evaluateRows],
})
