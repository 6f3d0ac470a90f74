import type { Order } from '../order.ts'

/** The orders of a backend in a good mood. */
export const orders: Order[] = [
  {
    id: 'A-1047',
    customer: 'Ada Lovelace',
    placed: '2026-11-21',
    totalCents: 12_900,
    state: 'packing',
  },
  {
    id: 'A-1046',
    customer: 'Grace Hopper',
    placed: '2026-11-19',
    totalCents: 4_250,
    state: 'shipped',
  },
  {
    id: 'A-1042',
    customer: 'Annie Easley',
    placed: '2026-11-12',
    totalCents: 131_780,
    state: 'delivered',
  },
]
