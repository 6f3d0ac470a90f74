import { partial } from '@statuary/msw'

/** A summary whose revenue could not be computed. */
export const summary = partial(
  { shop: { name: 'Ada & Co.' }, revenueCents: null },
  { code: 'INTERNAL_SERVER_ERROR', path: ['revenueCents'] },
)
