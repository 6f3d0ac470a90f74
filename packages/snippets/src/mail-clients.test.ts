import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { mailClients } from './mail-clients.js'

const files = readdirSync(new URL('./mail-clients/', import.meta.url)).sort()

test('no two mail clients share a title', () => {
  expect(new Set(mailClients.map(({ title }) => title)).size).toBe(mailClients.length)
})

test.each(mailClients)(
  '$id names its language as highlighters do, and has an extension',
  (client) => {
    expect(client.language).toMatch(/^[a-z]+$/)
    expect(client.extension).toMatch(/^[a-z]+$/)
  },
)

test('each mail client has its file', () => {
  expect(files).toEqual(mailClients.map(({ id }) => `${id}.ts`).sort())
})

test.each(files)('%s exports one mail client, in the name of the file', async (file) => {
  const id = file.slice(0, -'.ts'.length)
  const name = id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  const exported: object = await import(`./mail-clients/${id}.ts`)
  expect(Object.keys(exported)).toEqual([name])
  expect(mailClients).toContain(exported[name as keyof typeof exported])
  expect(exported).toHaveProperty([name, 'id'], id)
})
