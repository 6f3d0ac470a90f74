import { expect, test } from 'vitest'
import type { SnippetResponse } from '../framework.js'
import { django } from './django.js'

const render = (response: Omit<SnippetResponse, 'id'>) =>
  django.render({ id: 'http/200', ...response })

test('allows JSON that is no object', () => {
  expect(render({ status: 200, headers: [], body: [1, 2] })).toContain(
    '    return JsonResponse([1, 2], safe=False, status=200)\n',
  )
  expect(render({ status: 200, headers: [], body: 'ok' })).toContain('("ok", safe=False,')
  expect(render({ status: 200, headers: [], body: {} })).toContain('({}, status=200)')
})

test.each([
  [301, 'HttpResponsePermanentRedirect("/elsewhere")'],
  [302, 'HttpResponseRedirect("/elsewhere")'],
  [303, 'HttpResponseRedirect("/elsewhere", status=303)'],
  [307, 'HttpResponseRedirect("/elsewhere", status=307)'],
  [308, 'HttpResponsePermanentRedirect("/elsewhere", status=308)'],
])('redirects with %i in the class that has the nearest meaning', (status, call) => {
  const text = render({ status, headers: [['Location', '/elsewhere']], body: null })
  const [name] = call.split('(')
  expect(text).toBe(
    `from django.http import ${name}\n\n\ndef my_view(request):\n    return ${call}\n`,
  )
})

test('writes out what is no plain redirect', () => {
  const location = ['Location', '/elsewhere'] as const
  expect(render({ status: 305, headers: [location], body: null })).toContain(
    'return HttpResponse(status=305, headers={"Location": "/elsewhere"})',
  )
  expect(render({ status: 302, headers: [], body: null })).toContain(
    'return HttpResponse(status=302)',
  )
  expect(render({ status: 302, headers: [location, ['Retry-After', '1']], body: null })).toContain(
    'headers={"Location": "/elsewhere", "Retry-After": "1"}',
  )
})
