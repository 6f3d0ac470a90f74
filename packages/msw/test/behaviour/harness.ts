import type { RequestHandler } from 'msw'

/** A response as a client of any kind saw it. */
export interface Seen {
  readonly status: number
  readonly statusText: string
  readonly headers: readonly (readonly [string, string])[]
  readonly body: string
}

/** What a client is asked to send. */
export interface Sent {
  readonly method?: string
  readonly body?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
}

/** What a client got of a response that broke off. */
export interface Received {
  readonly status: number
  /** The content that came. */
  readonly text: string
  /** The error after it, undefined where the content ended as it should. */
  readonly error: Error | undefined
}

/** Told of the content so far: once when there is a status, and then with each chunk. */
export type OnChunk = (received: { readonly text: string }) => unknown

/** One way to send a request. */
export interface Client {
  readonly name: 'fetch' | 'node:http' | 'axios'
  /** Rejects if the request or the body of its response fails. */
  send(url: string, sent?: Sent): Promise<Seen>
  /** Rejects if there is not even a status. */
  receive(url: string, sent?: Sent, onChunk?: OnChunk): Promise<Received>
}

/** Where behaviours run. */
export interface Place {
  readonly client: Client
  readonly major: number
  readonly browser: boolean
  /** The origin of all URLs. */
  readonly base: string
  /** `server.use` or `worker.use`. */
  use(...handlers: RequestHandler[]): void
  /** `resetHandlers()`: goes back to `initialHandlers`, rewound. */
  reset(): void
}

/** One thing that a user may rely on. */
export interface Behaviour {
  readonly name: string
  /** Why the place cannot show it; the behaviour runs all the same, and must fail. */
  gap?(place: Place): string | undefined
  run(place: Place): Promise<void>
}

/** What came of a behaviour. */
export interface Outcome {
  readonly client: string
  readonly name: string
  readonly gap?: string | undefined
  readonly error?: string | undefined
}

/** A request that no answer ends is an error, not a suite that hangs. */
const patience = 15_000

/** Runs behaviours one after another; of a known gap, an unexpected pass is the error. */
export async function runBehaviours(
  behaviours: readonly Behaviour[],
  place: Place,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const behaviour of behaviours) {
    const gap = behaviour.gap?.(place)
    const error = await errorOf(behaviour, place, gap === undefined ? patience : 300)
    const unexpected = `passes, though it is listed as a gap: ${gap}`
    outcomes.push({
      client: place.client.name,
      name: behaviour.name,
      gap,
      error: gap === undefined ? error : error === undefined ? unexpected : undefined,
    })
  }
  return outcomes
}

async function errorOf(
  { run }: Behaviour,
  place: Place,
  time: number,
): Promise<string | undefined> {
  const stop = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      stop.abort()
      reject(new Error(`No answer within ${time} ms.`))
    }, time)
  })
  const { client } = place
  const stoppable: Client = {
    name: client.name,
    send: (url, sent) => client.send(url, { signal: stop.signal, ...sent }),
    receive: (url, sent, onChunk) => client.receive(url, { signal: stop.signal, ...sent }, onChunk),
  }
  try {
    await Promise.race([run({ ...place, client: stoppable }), late])
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  } finally {
    clearTimeout(timer)
    place.reset()
  }
}

/** Throws with both values if they are not the same as JSON. */
export function equal(actual: unknown, expected: unknown, what = 'Got'): void {
  const [found, wanted] = [JSON.stringify(actual), JSON.stringify(expected)]
  if (found !== wanted) throw new Error(`${what}: ${found} instead of ${wanted}.`)
}

/** Throws if a promise resolves. */
export async function rejects(promise: Promise<unknown>): Promise<void> {
  const value = await promise.then(
    (seen) => ({ seen }),
    () => undefined,
  )
  if (value) throw new Error(`Resolved with ${JSON.stringify(value.seen)} instead of rejecting.`)
}

/** Gives a header as a client saw it. */
export function header(seen: Seen, name: string): string | undefined {
  return seen.headers.find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1]
}
