import { CaseServer } from './case-server.ts'
import type { MailCase } from './mail-case.ts'

/**
 * The servers of all cases, kept from client to client: the certificates are what costs most.
 * A server is for one client at a time.
 */
export class CaseServers {
  readonly #all = new Set<CaseServer>()
  readonly #free = new Map<string, CaseServer[]>()

  /** Gives a server of a case that listens, and that nobody else has. */
  async take(one: MailCase): Promise<CaseServer> {
    const kept = this.#free.get(one.id)?.pop()
    if (kept !== undefined) return kept
    const server = new CaseServer(one)
    this.#all.add(server)
    await server.listen()
    return server
  }

  /** Takes a server back, whose client is gone. */
  async giveBack(one: MailCase, server: CaseServer): Promise<void> {
    if (!(await server.renew())) {
      this.#all.delete(server)
      return server.close()
    }
    const free = this.#free.get(one.id)
    if (free === undefined) this.#free.set(one.id, [server])
    else free.push(server)
  }

  async close(): Promise<void> {
    await Promise.all([...this.#all].map((server) => server.close()))
    this.#all.clear()
    this.#free.clear()
  }
}
