import { expect, test } from 'vitest'
import { siteOrigin } from './site-url.ts'

test('the site lives at the root of an origin', () => {
  expect(siteOrigin('https://statuary.example', false)).toBe('https://statuary.example')
  expect(() => siteOrigin('https://statuary.example/docs', false)).toThrow('an origin of its own')
})

test('a build that is to be published has to know where', () => {
  expect(() => siteOrigin(undefined, true)).toThrow('set STATUARY_SITE_URL')
  expect(siteOrigin('https://statuary.example', true)).toBe('https://statuary.example')
  expect(siteOrigin(undefined, false)).toMatch(/^http:\/\/127\.0\.0\.1:/)
})
