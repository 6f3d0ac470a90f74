import { money } from './money.ts'
import type { Order } from './order.ts'

const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' })

/** The orders, one below the other. */
export function OrderList({ orders }: { readonly orders: readonly Order[] }) {
  if (orders.length === 0) return <p className="empty">No orders yet.</p>
  return (
    <ul className="orders" aria-label="Orders">
      {orders.map(({ id, customer, placed, totalCents, state }) => (
        <li key={id}>
          <strong>{customer}</strong>
          <span className="about">
            {id} · <time dateTime={placed}>{date.format(new Date(placed))}</time>
          </span>
          <span className="state" data-state={state}>
            {state}
          </span>
          <span className="total">{money.format(totalCents / 100)}</span>
        </li>
      ))}
    </ul>
  )
}
