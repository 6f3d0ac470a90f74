import { beforeEach, describe, expect, test } from 'vitest'
import { InvalidInput } from './invalid-input.js'
import { createReplySequence } from './reply-sequence.js'
import { createRuleStore, TakenIdError } from './rule-store.js'

interface Definition {
  readonly id?: string
  readonly word: string
}

const kind = {
  name: 'word',
  read(value: unknown) {
    const definition = value as Definition
    if (typeof definition.word !== 'string') {
      throw new InvalidInput([{ pointer: '/word', detail: 'is missing' }])
    }
    return { definition, prepared: { replies: createReplySequence([{ times: 1 }]) } }
  },
}

let store: ReturnType<typeof createRuleStore<Definition, ReturnType<typeof kind.read>['prepared']>>
beforeEach(() => {
  store = createRuleStore(kind)
})
const words = () => store.rules.map(({ definition }) => definition.word)

describe('the rules of a store', () => {
  test('are asked newest first, and those of one list in their order', () => {
    store.add([{ word: 'a' }, { word: 'b' }])
    store.add([{ word: 'c' }])
    expect(words()).toEqual(['c', 'a', 'b'])
  })

  test('of the API are asked before those of options, and those before the file', () => {
    store.add([{ word: 'api' }])
    store.stage('file', [{ word: 'file' }])()
    store.stage('option', [{ word: 'option' }])()
    expect(words()).toEqual(['api', 'option', 'file'])
  })

  test('have their own names, or get one that nobody has', () => {
    store.add([{ id: 'word-1', word: 'a' }])
    store.add([{ word: 'b' }, { id: 'word-3', word: 'c' }, { word: 'd' }])
    expect(store.rules.map(({ id }) => id)).toEqual(['word-2', 'word-3', 'word-4', 'word-1'])
  })

  test('are added all or none', () => {
    expect(() => store.add([{ word: 'a' }, {}, { id: 'x', word: 'b' }, { id: 'x' }])).toThrow(
      /^\/1\/word: is missing\n\/3\/word: is missing$/,
    )
    expect(() =>
      store.add([
        { id: 'x', word: 'a' },
        { id: 'x', word: 'b' },
      ]),
    ).toThrow(/^\/1\/id: Another rule in the list is also called x/)
    store.addOne({ id: 'x', word: 'a' })
    expect(() => store.add([{ word: 'b' }, { id: 'x', word: 'c' }])).toThrow(TakenIdError)
    expect(words()).toEqual(['a'])
  })

  test('are put in the place of another', () => {
    store.add([{ word: 'a' }, { id: 'x', word: 'b' }, { word: 'c' }])
    expect(store.put('x', { word: 'B' }).isNew).toBe(false)
    expect(store.put('y', { word: 'new' }).isNew).toBe(true)
    expect(words()).toEqual(['new', 'a', 'B', 'c'])
    expect(() => store.put('x', { id: 'z', word: 'b' })).toThrow('/id: The rule has the id z')
  })
})

describe('a reset', () => {
  test('drops what came by the API, brings back the rest, and lets it start over', () => {
    store.stage('option', [{ id: 'o', word: 'option' }])()
    store.stage('file', [{ id: 'f', word: 'file' }])()
    store.get('o')?.prepared.replies.take()
    store.add([{ word: 'api' }])
    store.put('f', { word: 'put' })
    store.remove('o')
    expect(words()).toEqual(['api', 'put'])
    store.reset()
    expect(words()).toEqual(['option', 'file'])
    expect(store.get('o')?.prepared.replies.answered).toBe(0)
  })

  test('brings back what a replacement of all set aside', () => {
    store.stage('file', [{ word: 'file' }])()
    store.replaceAll([{ word: 'api' }])
    expect(words()).toEqual(['api'])
    store.reset()
    expect(words()).toEqual(['file'])
  })
})

describe('a file that changes', () => {
  test('replaces its own rules only', () => {
    store.stage('option', [{ word: 'option' }])()
    store.stage('file', [{ word: 'one' }, { word: 'two' }])()
    store.add([{ word: 'api' }])
    store.stage('file', [{ word: 'three' }])()
    expect(words()).toEqual(['api', 'option', 'three'])
  })

  test('changes nothing until it is committed', () => {
    store.stage('file', [{ word: 'one' }])()
    store.stage('file', [{ word: 'two' }])
    expect(words()).toEqual(['one'])
  })

  test('leaves a rule of the API in the place of its own until the reset', () => {
    store.stage('file', [{ id: 'x', word: 'old' }])()
    store.put('x', { word: 'api' })
    store.stage('file', [{ id: 'x', word: 'new' }])()
    expect(words()).toEqual(['api'])
    store.reset()
    expect(words()).toEqual(['new'])
  })
})
