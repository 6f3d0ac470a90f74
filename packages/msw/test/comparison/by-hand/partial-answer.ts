import { HttpResponse } from 'msw'
import { graphql } from 'msw/graphql'

const api = graphql.link('https://api.test/graphql')

export const handlers = [
  api.query('GetPage', () =>
    HttpResponse.json({
      data: { user: { id: '7' }, orders: null },
      errors: [
        {
          message: 'You are not allowed to do this.',
          path: ['orders'],
          extensions: { code: 'FORBIDDEN' },
        },
      ],
    }),
  ),
]
