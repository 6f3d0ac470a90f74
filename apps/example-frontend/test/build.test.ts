import { fileURLToPath } from 'node:url'
import { build, type Rolldown } from 'vite'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

async function bundle(mode: string) {
  const options = { root, mode, logLevel: 'warn', build: { write: false } } as const
  const { output } = (await build(options)) as Rolldown.RolldownOutput
  const files = output.map(({ fileName }) => fileName)
  const code = output.map((file) => (file.type === 'chunk' ? file.code : '')).join()
  return { files, code }
}

describe('the build', () => {
  test('for production has nothing of the mocks', async () => {
    const { files, code } = await bundle('production')
    expect(files).not.toContain('mockServiceWorker.js')
    expect(code).not.toMatch(/mockServiceWorker|Ada Lovelace/)
  })

  test('for the demo has them', async () => {
    const { files, code } = await bundle('demo')
    expect(files).toContain('mockServiceWorker.js')
    expect(code).toMatch(/Ada Lovelace/)
  })
})
