import { partial } from '@statuary/msw'
import { graphql } from 'msw/graphql'

const api = graphql.link('https://api.test/graphql')
const page = { user: { id: '7' }, orders: null }

export const handlers = [
  api.query('GetPage', partial(page, { code: 'FORBIDDEN', path: ['orders'] })),
]
