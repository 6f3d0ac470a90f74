/** One test case of a JUnit report. */
export interface JunitCase {
  readonly classname: string
  readonly name: string
  readonly result: 'passed' | 'failed' | 'skipped'
  /** Why it failed or was skipped, or what there is to say of a pass; empty for nothing. */
  readonly message: string
}

/** A group of cases. */
export interface JunitSuite {
  readonly name: string
  readonly cases: readonly JunitCase[]
  readonly seconds?: number
  /** What was printed to stderr. */
  readonly errorOutput?: string
}

/**
 * Writes JUnit XML, the format that CI services read.
 *
 * @example junitXml('contracts', [{ name: 'flask', cases: [...] }])
 */
export function junitXml(name: string, suites: readonly JunitSuite[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${escapeXml(name)}" ${counts(suites.flatMap(({ cases }) => cases))}>`,
    ...suites.flatMap(writeSuite),
    '</testsuites>',
    '',
  ].join('\n')
}

function counts(cases: readonly JunitCase[]): string {
  const count = (wanted: JunitCase['result']) =>
    cases.filter(({ result }) => result === wanted).length
  return `tests="${cases.length}" failures="${count('failed')}" errors="0" skipped="${count('skipped')}"`
}

function writeSuite({ name, cases, seconds, errorOutput }: JunitSuite): string[] {
  const time = seconds === undefined ? '' : ` time="${seconds.toFixed(3)}"`
  return [
    `  <testsuite name="${escapeXml(name)}" ${counts(cases)}${time}>`,
    ...cases.flatMap(writeCase),
    ...(errorOutput ? [`    <system-err>${escapeXml(errorOutput)}</system-err>`] : []),
    '  </testsuite>',
  ]
}

function writeCase({ classname, name, result, message }: JunitCase): string[] {
  const start = `    <testcase classname="${escapeXml(classname)}" name="${escapeXml(name)}"`
  if (result === 'passed' && message === '') return [`${start}/>`]
  const [first = ''] = message.split('\n')
  const inner = {
    passed: `<system-out>${escapeXml(message)}</system-out>`,
    failed: `<failure message="${escapeXml(first)}">${escapeXml(message)}</failure>`,
    skipped: `<skipped message="${escapeXml(message)}"/>`,
  }
  return [`${start}>`, `      ${inner[result]}`, '    </testcase>']
}

function escapeXml(text: string): string {
  return text.replace(forbidden, '\u{FFFD}').replace(/[<>&"\n]/g, (char) => entities[char] ?? char)
}

const entities: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
  '\n': '&#10;',
}

/** XML 1.0 section 2.2: no document may contain these, not even as references. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g
