import { expect, test } from 'vitest'
import { flask } from './flask.js'

test('imports jsonify only for content', () => {
  expect(flask.render({ id: 'http/204', status: 204, headers: [], body: null })).toMatch(
    /^from flask import Flask\n(?:.*\n)+ {4}return "", 204\n$/,
  )
  expect(flask.render({ id: 'http/200', status: 200, headers: [], body: [] })).toMatch(
    /^from flask import Flask, jsonify\n(?:.*\n)+ {4}return jsonify\(\[\]\), 200\n$/,
  )
})

test('counts a return value without parentheses, up to 88 columns', () => {
  const returned = (length: number) =>
    flask
      .render({ id: 'http/200', status: 200, headers: [], body: 'x'.repeat(length) })
      .split('\n')
      .slice(7)
      .join('\n')
  expect(returned(61)).toBe(`    return jsonify("${'x'.repeat(61)}"), 200\n`)
  expect(returned(61).trimEnd()).toHaveLength(88)
  expect(returned(62)).toMatch(/^ {4}return \(\n {8}jsonify\("x+"\),\n {8}200,\n {4}\)\n$/)
})
