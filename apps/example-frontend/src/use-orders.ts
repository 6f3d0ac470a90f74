import { useEffect, useEffectEvent, useState } from 'react'
import type { Retry, RetryOptions } from './fetch-with-retry.ts'
import { loadOrders, type Outcome } from './load-orders.ts'
import type { Order } from './order.ts'

/** What is going on: a request, a wait for the next one, or how the last one ended. */
export type Phase =
  | { readonly kind: 'loading' }
  | { readonly kind: 'waiting'; readonly reason: string; readonly until: number }
  | Outcome

/** Loads the orders on mount and on `reload`, and by itself once the browser is online again. */
export function useOrders(options: Omit<RetryOptions, 'signal' | 'onRetry'>) {
  const [round, setRound] = useState(0)
  const [phase, setPhase] = useState<Phase>({ kind: 'loading' })
  const [orders, setOrders] = useState<readonly Order[]>()
  const reload = () => setRound((before) => before + 1)

  const load = useEffectEvent(async (signal: AbortSignal) => {
    // StrictMode mounts twice in one go: only the effect that stays asks the server.
    await Promise.resolve()
    if (signal.aborted) return
    setPhase({ kind: 'loading' })
    const onRetry = (retry: Retry) => setPhase(waiting(retry))
    // It rejects when this effect is over, and then nobody is left to tell.
    const outcome = await loadOrders({ ...options, signal, onRetry }).catch(() => undefined)
    if (outcome === undefined || signal.aborted) return
    setPhase(outcome)
    if (outcome.kind === 'loaded') setOrders(outcome.orders)
    if (outcome.kind === 'signed-out') setOrders(undefined)
  })

  // biome-ignore lint/correctness/useExhaustiveDependencies: each round loads anew.
  useEffect(() => {
    const controller = new AbortController()
    load(controller.signal)
    return () => controller.abort()
  }, [round])

  const onOnline = useEffectEvent(() => {
    if (phase.kind === 'offline') reload()
  })
  useEffect(() => {
    window.addEventListener('online', onOnline)
    return () => window.removeEventListener('online', onOnline)
  }, [])

  return { orders, phase, reload }
}

function waiting({ waitMs, response }: Retry): Phase {
  const reason =
    response === undefined
      ? 'No connection to the server.'
      : response.status === 429
        ? 'Too many requests.'
        : 'The server is busy.'
  return { kind: 'waiting', reason, until: Date.now() + waitMs }
}
