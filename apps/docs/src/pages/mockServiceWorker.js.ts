import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { APIRoute } from 'astro'

/** Serves the worker that the installed MSW brings, so that no copy of it has to be kept in step. */
export const GET: APIRoute = async () => {
  const file = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js')
  return new Response(await readFile(file, 'utf8'), {
    headers: { 'Content-Type': 'text/javascript' },
  })
}
