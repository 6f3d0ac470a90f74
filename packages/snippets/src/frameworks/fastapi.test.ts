import { expect, test } from 'vitest'
import { fastapi } from './fastapi.js'

test.each([301, 302, 303, 307, 308])('redirects with %i', (status) => {
  const headers = [['Location', '/elsewhere']] as const
  const text = fastapi.render({ id: `http/${status}` as 'http/301', status, headers, body: null })
  expect(text).toContain('from fastapi.responses import RedirectResponse\n')
  expect(text).toContain(`    return RedirectResponse("/elsewhere", status_code=${status})\n`)
})

test('writes out what is no plain redirect', () => {
  const headers = [
    ['Location', '/elsewhere'],
    ['Retry-After', '1'],
  ] as const
  const text = fastapi.render({ id: 'http/302', status: 302, headers, body: null })
  expect(text).toContain('from fastapi import FastAPI, Response\n')
  expect(text).toContain('headers={"Location": "/elsewhere", "Retry-After": "1"}')
})
