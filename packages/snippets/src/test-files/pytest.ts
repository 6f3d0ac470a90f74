import { pythonLiteral, pythonString } from '../literals/python.js'
import { nameOf, type Refusal, rulesOf } from '../mail-client.js'

/** What one mail client adds to a test for pytest. */
export interface PytestParts {
  /** Modules of the standard library, beside those that every test needs. */
  readonly standard?: readonly string[]
  /** Lines that import the rest, sorted as isort does it, pytest among them. */
  readonly imports: readonly string[]
  /** Fixtures beside the one that has the mock refuse. */
  readonly fixtures?: readonly string[]
  /** The lines of the test, without their first indentation. */
  readonly body: readonly string[]
}

/** What a mail client in Python raises, and what a test asserts of it. */
export interface PythonError {
  /** With its module: `smtplib.SMTPDataError`. */
  readonly name: string
  /** Lines in which it is `caught.value`, or a comment that says why there is nothing to assert. */
  readonly assertions: readonly string[]
}

/** Gives the lines that expect an error of others, and assert on it. */
export function pytestRaises(
  { name, assertions }: PythonError,
  body: readonly string[],
): readonly string[] {
  const caught = assertions.some((line) => line.includes('caught')) ? ' as caught' : ''
  return [
    `with pytest.raises(${name})${caught}:`,
    ...body.map((line) => `    ${line}`),
    '',
    ...assertions,
  ]
}

/** What both smtplib and aiosmtplib make of 421 at AUTH. */
export function lostLogin(module: string): PythonError {
  return {
    name: `${module}.SMTPServerDisconnected`,
    assertions: [
      '# login() goes on with the next mechanism after any refusal, and finds the',
      '# connection closed: neither code nor text is left.',
    ],
  }
}

/** Writes a file with one test for pytest, and the fixture that has the mock refuse. */
export function pytestFile(refusal: Refusal, parts: PytestParts): string {
  const standard = ['import json', 'import os', 'from urllib.request import Request, urlopen']
  const fixture = `${refusal.stage.toLowerCase()}_is_refused`
  const rules = `rules = ${pythonLiteral(rulesOf(refusal))}`
  return `${[...standard, ...(parts.standard ?? [])].sort(plainImportsFirst).join('\n')}

${parts.imports.join('\n')}

# Where npx statuary serve listens.
API = f"http://127.0.0.1:{os.environ.get('STATUARY_HTTP_PORT', '8080')}/api/smtp"
SMTP_PORT = int(os.environ.get("STATUARY_SMTP_PORT", "2525"))


@pytest.fixture
def ${fixture}():
    ${rules}
    headers = {"Content-Type": "application/json"}
    data = json.dumps(rules).encode()
    urlopen(Request(f"{API}/rules", data, headers, method="PUT")).close()
    yield
    urlopen(Request(f"{API}/reset", method="POST")).close()


def test_${nameOf(refusal)}(${[...(parts.fixtures ?? []), fixture].join(', ')}):
${parts.body.map((line) => (line === '' ? '\n' : `    ${line}\n`)).join('')}`
}

/** As isort sorts a section: `import` before `from`. */
function plainImportsFirst(one: string, other: string): number {
  const key = (line: string) => (line.startsWith('import') ? 0 : 1) + line
  return key(one) < key(other) ? -1 : 1
}

/** Composes the mail of a test. */
export const pythonMessage: readonly string[] = [
  'message = EmailMessage()',
  'message["From"] = "app@example.com"',
  'message["To"] = "ann@example.com"',
  'message["Subject"] = "Welcome"',
  'message.set_content("Hello, Ann.")',
  '',
]

/** Writes what smtplib has of a reply: octets. */
export function pythonBytes(text: string): string {
  return `b${pythonString(text)}`
}
