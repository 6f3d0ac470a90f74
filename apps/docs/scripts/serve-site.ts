import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import sirv from 'sirv'

/** The built site. */
export const dist = fileURLToPath(new URL('../dist', import.meta.url))

/** A site that is being served. */
export interface RunningSite {
  readonly url: string
  close(): Promise<void>
}

/**
 * Serves the built site.
 *
 * @param options.port - 0 picks a free one.
 * @param options.folder - where it lies, if not where the build puts it.
 * @throws {Error} if the site is not built, or the port cannot be had; the message says what to do.
 */
export async function serveSite(options: {
  readonly port: number
  readonly host?: string
  readonly folder?: string
}): Promise<RunningSite> {
  const { port, host = '127.0.0.1', folder = dist } = options
  if (!existsSync(`${folder}/index.html`)) {
    throw new Error(`There is no site in ${folder}. Build it with npm run build.`)
  }
  const notFound = readFileSync(`${folder}/404.html`)
  const serve = sirv(folder, { etag: true, extensions: ['html'] })
  const server = createServer((request, response) => {
    // A server may ignore it (RFC 9110 section 14.2), and sirv throws at bytes=5-2.
    delete request.headers.range
    // sirv listens neither for a file that is gone by now, nor for a client that is.
    response.on('pipe', (file: Readable) => {
      file.on('error', () => response.destroy())
      response.once('close', () => file.destroy())
    })
    const address = onlyAddress(request.url ?? '/')
    if (address !== undefined) {
      response.writeHead(301, { Location: address }).end()
      return
    }
    serve(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(notFound)
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new Error(takenPort(host, port)) : error)
    })
    server.listen(port, host, resolve)
  })
  // Once it listens, an error is about one connection that could not be accepted.
  server.on('error', ({ message }) => console.error(`The site: ${message}.`))
  const { port: bound } = server.address() as AddressInfo
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Gives the one address of a page that was asked for by another: with `.html`, or a slash at its end. */
function onlyAddress(url: string): string | undefined {
  const [path = '/', query] = url.split(/(?=\?)/)
  const only = path.replace(/(?:\/index)?\.html$|\/index$/, '').replace(/\/+$/, '') || '/'
  // Two slashes at its start would lead to another host.
  return only === path || only.startsWith('//') ? undefined : `${only}${query ?? ''}`
}

function takenPort(host: string, port: number): string {
  return `Port ${port} of ${host} is taken. Choose another one for the site: npm start -- --site-port ${port + 1}.`
}
