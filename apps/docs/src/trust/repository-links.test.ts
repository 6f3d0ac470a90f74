import { expect, test } from 'vitest'
import { repositoryLinks } from './repository-links.ts'

const repository = 'https://github.com/owner/name'

test('a page leads to the file behind it, and to an issue that names it', () => {
  const page = { address: '/de/http/503', source: 'apps/docs/src/locales/de/http/503.ts' }
  expect(repositoryLinks(repository, page)).toEqual({
    repository,
    edit: `${repository}/edit/main/${page.source}`,
    report: `${repository}/issues/new?title=%2Fde%2Fhttp%2F503%3A%20`,
    license: `${repository}/blob/main/LICENSE`,
  })
})

test('a page that the build alone writes cannot be edited', () => {
  const links = repositoryLinks(repository, { address: '/changelog', source: undefined })
  expect(Object.keys(links)).toEqual(['repository', 'report', 'license'])
})

test('without a repository there is no link', () => {
  const page = { address: '/http/503', source: 'apps/docs/src/locales/en/http/503.ts' }
  expect(repositoryLinks(undefined, page)).toEqual({})
})
