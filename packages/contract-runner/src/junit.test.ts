import { expect, test } from 'vitest'
import { reports } from '../test/reports.ts'
import { junit } from './junit.ts'

const xml = junit(reports)

test('counts what the one line at the end counts', () => {
  expect(xml).toContain(
    '<testsuites name="contracts" tests="17" failures="8" errors="0" skipped="4">',
  )
  expect(xml.match(/<testcase /g)).toHaveLength(17)
  expect(xml.match(/<failure /g)).toHaveLength(8)
  expect(xml.match(/<skipped /g)).toHaveLength(4)
})

test('has a suite for each framework, with its time', () => {
  expect(xml).toContain(
    '<testsuite name="different" tests="5" failures="4" errors="0" skipped="0" time="1.234">',
  )
  expect(xml).toContain('<testcase classname="good" name="http/204"/>')
})

test('says why, with nothing in it that XML forbids', () => {
  expect(xml).toContain(
    '<failure message="/body is the string &quot;&lt;1&gt;\u{FFFD}&quot; instead of 1.">/body is the string &quot;&lt;1&gt;\u{FFFD}&quot; instead of 1.&#10;And more.</failure>',
  )
  expect(xml).toContain('<system-out>unsupported: no way</system-out>')
  expect(xml).toContain('<system-err>one&#10;two &lt;&amp;&#10;</system-err>')
  expect(xml).toContain(
    '<skipped message="go is not installed. Its evidence: not verified since 2026-02-25"/>',
  )
})
