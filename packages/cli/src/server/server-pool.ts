import type { IsolatedOptions } from './isolated-options.js'
import type { RunningPair } from './start-pair.js'

/** The most isolated servers that may be open. */
export const mostServers = 100

/** A pair of servers beside the main one, with rules and logs of its own. */
export interface IsolatedServer extends RunningPair {
  readonly id: string
  readonly options: IsolatedOptions
}

/** The isolated servers of one main server. */
export interface ServerPool {
  /** Those that are open, oldest first. */
  list(): IsolatedServer[]
  get(id: string): IsolatedServer | undefined
  /** @throws {TooManyServersError} if there are as many as may be. */
  open(options?: IsolatedOptions): Promise<IsolatedServer>
  /** Closes one, and tells whether there was such a server. */
  close(id: string): Promise<boolean>
  /** Closes all, those that are about to open as well, and opens no more. */
  closeAll(): Promise<void>
}

/** There are as many servers as may be open. */
export class TooManyServersError extends Error {
  override name = 'TooManyServersError'
  constructor() {
    super(
      `${mostServers} servers are open, which is the limit. Close one that is no longer used: DELETE /api/servers/{id}.`,
    )
  }
}

/**
 * Creates a pool without servers.
 *
 * @param start - starts a pair on free ports; it calls `onEnd` when the pair has had its time.
 */
export function createServerPool(
  start: (id: string, options: IsolatedOptions, onEnd: () => void) => Promise<RunningPair>,
): ServerPool {
  const opened = new Map<string, IsolatedServer>()
  const opening = new Set<Promise<IsolatedServer>>()
  let named = 0
  let closed = false

  async function close(id: string): Promise<boolean> {
    const server = opened.get(id)
    if (server === undefined) return false
    opened.delete(id)
    await server.close()
    return true
  }

  return {
    list: () => [...opened.values()],
    get: (id) => opened.get(id),
    async open(options = {}) {
      if (closed || opened.size + opening.size >= mostServers) throw new TooManyServersError()
      const id = `server-${++named}`
      const started = start(id, options, () => void close(id)).then((pair) => {
        const server = { ...pair, id, options }
        opened.set(id, server)
        return server
      })
      opening.add(started)
      try {
        return await started
      } finally {
        opening.delete(started)
      }
    },
    close,
    async closeAll() {
      closed = true
      await Promise.allSettled(opening)
      const servers = [...opened.values()]
      opened.clear()
      await Promise.all(servers.map((server) => server.close()))
    },
  }
}
