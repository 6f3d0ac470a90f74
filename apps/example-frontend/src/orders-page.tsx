import { useRef } from 'react'
import type { RetryOptions } from './fetch-with-retry.ts'
import { Notice } from './notice.tsx'
import { OrderList } from './order-list.tsx'
import { useOrders } from './use-orders.ts'

/** What the page takes. */
export interface OrdersPageProps {
  /** For tests: how to retry, where the defaults would take too long or be left to chance. */
  readonly retry?: Omit<RetryOptions, 'signal' | 'onRetry'>
}

/** The page: a heading, what is going on, and the orders as last seen. */
export function OrdersPage({ retry = {} }: OrdersPageProps) {
  const { orders, phase, reload } = useOrders(retry)
  const heading = useRef<HTMLHeadingElement>(null)
  const isBusy = phase.kind === 'loading' || phase.kind === 'waiting'

  const tryAgain = () => {
    // The button goes with its notice: without this, the keyboard would start over from the top.
    heading.current?.focus()
    reload()
  }

  return (
    <main aria-busy={isBusy}>
      <header>
        <h1 ref={heading} tabIndex={-1}>
          Orders
        </h1>
        {phase.kind === 'loaded' && (
          <button type="button" onClick={tryAgain}>
            Refresh
          </button>
        )}
      </header>
      <Notice phase={phase} onTryAgain={tryAgain} />
      {orders ? <OrderList orders={orders} /> : isBusy && <Skeleton />}
    </main>
  )
}

function Skeleton() {
  return (
    <div className="skeleton" aria-hidden="true">
      <div />
      <div />
      <div />
    </div>
  )
}
