/** MSW 3's; a project with MSW 2 has `export { graphql } from 'msw'` here. */
export { graphql } from 'msw/graphql'
