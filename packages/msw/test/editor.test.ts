import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Editor, openEditor } from '../../smtp-mock/test/editor.js'
import * as index from '../src/index.js'

// What an editor shows: the language service is asked as an editor asks it, about the published types.

const folder = fileURLToPath(new URL('../', import.meta.url))
const head = [
  `import { ${Object.keys(index).join(', ')} } from '@statuary/msw'`,
  "import { http, HttpResponse, sse, ws } from 'msw'",
  "import { graphql } from 'msw/graphql'",
  "const api = graphql.link('https://api.test/graphql')",
  "const chat = ws.link('wss://chat.test')\n",
].join('\n')
let editor: Editor

beforeAll(() => {
  editor = openEditor(folder)
})

const write = (code: string) => editor.write(head + code)

/** The names that an editor offers where the bar stands. */
function offered(code: string): string[] {
  write(code.replace('|', ''))
  const place = head.length + code.indexOf('|')
  const completions = editor.service.getCompletionsAtPosition(editor.file, place, undefined)
  return (completions?.entries ?? [])
    .filter(({ kind }) => kind === ts.ScriptElementKind.memberVariableElement)
    .map(({ name }) => name)
    .sort()
}

/** The documentation that an editor shows at a place of the code. */
function shownAt(place: number): string {
  const info = editor.service.getQuickInfoAtPosition(editor.file, head.length + place)
  return ts.displayPartsToString(info?.documentation)
}

const on204 = [
  ...['allow', 'body', 'challenge', 'contentRange', 'headers', 'illegal', 'location'],
  ...['retryAfter', 'statusText', 'upgrade'],
]
const on503 = [...on204, 'html', 'problem', 'text'].sort()

// Each member of an object is an option.
const options = `
respondWith(503, { body: {}, headers: {}, retryAfter: 1, statusText: 'No', illegal: true })
respondWith(503, { text: '' })
respondWith(503, { html: '' })
respondWith(503, { problem: true })
respondWith(503, { challenge: 'Bearer', allow: ['GET'], location: '/', contentRange: '', upgrade: '' })
flaky({ rate: 0.3, seed: 7, failure: 500 }, respondWith(200))
rateLimit({ limit: 5, windowMs: 1, key: () => '', fields: [], retryAfter: false }, respondWith(200))
rateLimit({ limit: 5, windowMs: 1, headers: {}, body: {} }, respondWith(200))
rateLimit({ limit: 5, windowMs: 1, html: '' }, respondWith(200))
slow({ min: 1, max: 2, seed: 7 }, respondWith(200))
throttled(respondWith(200), { bytesPerSecond: 1 })
stalled(respondWith(200), { afterBytes: 1 })
graphqlError('FORBIDDEN', { message: '', path: [], locations: [], extensions: {}, status: 200 })
graphqlError('FORBIDDEN', { headers: {} })
partial({}, { code: 'FORBIDDEN' })
respondWith(503, { problem: { title: '', detail: '' } })
eventStream({ data: '', event: '', id: '', comment: '' })
cut({ data: '' }, { afterBytes: 1 })
closeWith(1013, '', { afterMs: 1, afterMessages: 1 })
dropped({ beforeOpen: true })
`

describe('an editor', { timeout: 120_000 }, () => {
  test.each([
    ['http.get("/a", respondWith(503, { | }))', on503],
    ['http.get("/a", respondWith(204, { | }))', on204],
    ['http.get("/a", sequence([503, { | }], 200))', on503],
    ['http.get("/a", sequence(503, [204, { | }]))', on204],
    ['http.get("/a", sequence.cycle([204, { | }], [503, { retryAfter: 1 }]))', on204],
    ['api.query("A", sequence([204, { | }], 200))', on204],
    ['sse("/a", sequence([204, { | }], eventStream({ data: "a" })))', on204],
    ['http.get("/a", flaky({ rate: 1, failure: [204, { | }] }, respondWith(200)))', on204],
    ['http.get("/a", flaky({ | }, respondWith(200)))', ['failure', 'rate', 'seed']],
    [
      'chat.addEventListener("connection", dropped({ | }))',
      ['afterMessages', 'afterMs', 'beforeOpen'],
    ],
  ])('offers at %s exactly what may stand there', (code, names) => {
    expect(offered(code)).toEqual(names)
  })

  test('shows what each option means', () => {
    write(options)
    const named = [...options.matchAll(/(\w+)(?=: )/g)]
    expect(named.length).toBeGreaterThan(40)
    const silent = named.filter(({ index }) => shownAt(index) === '').map(([name]) => name)
    expect(silent).toEqual([])
  })

  test('shows what each export is for', () => {
    const names = Object.keys(index)
    const code = names.join('\n')
    write(code)
    const starts = [...code.matchAll(/^\w+/gm)]
    const silent = starts.filter(({ index }) => shownAt(index).length < 20).map(([name]) => name)
    expect(silent).toEqual([])
  })
})
