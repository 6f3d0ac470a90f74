/** One order as the API sends it. */
export type Order = {
  readonly id: string
  readonly customer: string
  /** A date: `2026-11-21`. */
  readonly placed: string
  /** In cents, so that no sum is rounded. */
  readonly totalCents: number
  readonly state: 'packing' | 'shipped' | 'delivered'
}

/** Tells whether a value from outside is a list of orders. */
export function isOrders(value: unknown): value is Order[] {
  return Array.isArray(value) && value.every(isOrder)
}

function isOrder(value: Partial<Record<keyof Order, unknown>> | null): boolean {
  return (
    typeof value?.id === 'string' &&
    typeof value.customer === 'string' &&
    typeof value.placed === 'string' &&
    typeof value.totalCents === 'number' &&
    ['packing', 'shipped', 'delivered'].includes(String(value.state))
  )
}
