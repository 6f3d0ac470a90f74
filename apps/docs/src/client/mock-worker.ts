import { type FinalKey, respondWith, sequence, slow, truncated } from '@statuary/msw'
import { http } from 'msw'
import { setupWorker } from 'msw/browser'

/** What the form of Try it asks for. */
export interface Settings {
  readonly id: Extract<FinalKey, string>
  /** Milliseconds. */
  readonly delay: number
  readonly sequence: 'once' | 'twice' | 'alternating' | 'truncated'
}

const worker = setupWorker()
let started: Promise<unknown> | undefined
let current: string | undefined

/** Lets the worker answer `/endpoint` as asked; the same settings again go on in their sequence. */
export async function answerWith(settings: Settings): Promise<void> {
  started ??= worker.start({ quiet: true, onUnhandledFrame: 'bypass' })
  await started
  const key = JSON.stringify(settings)
  if (key === current) return
  current = key
  worker.resetHandlers(http.get('/endpoint', slow(settings.delay, resolverOf(settings))))
}

function resolverOf({ id, sequence: kind }: Settings) {
  if (kind === 'twice') return sequence(id, id, 200)
  if (kind === 'alternating') return sequence.cycle(id, 200)
  // Half of the shortest content there is.
  if (kind === 'truncated') return truncated(respondWith(id), { afterBytes: 8 })
  return respondWith(id)
}
