import { goString } from '../literals/go.js'
import { type Refusal, rulesOf } from '../mail-client.js'

/** What one mail client adds to a test in Go. */
export interface GoTestParts {
  /** Paths of the standard library, beside those that every test needs. */
  readonly standard: readonly string[]
  /** Paths of other modules. */
  readonly modules?: readonly string[]
  /** The lines that send the mail and look at the error, without their first tab. */
  readonly body: readonly string[]
}

/**
 * Writes a file with one test in Go.
 *
 * All of it is in the function, so that any number of them can be in one package.
 */
export function goTestFile(
  refusal: Refusal,
  { standard, modules = [], body }: GoTestParts,
): string {
  const paths = ['net/http', 'os', 'strings', 'testing', ...standard].sort()
  const groups = [paths, ...(modules.length > 0 ? [modules] : [])]
  const imports = groups.map((group) => group.map((path) => `\t${goString(path)}\n`).join(''))
  const rules = goString(JSON.stringify(rulesOf(refusal)))
  return `package mailer_test

import (
${imports.join('\n')})

func TestSMTP${refusal.code}At${refusal.stage}(t *testing.T) {
	// Where npx statuary serve listens.
	httpPort, smtpPort := os.Getenv("STATUARY_HTTP_PORT"), os.Getenv("STATUARY_SMTP_PORT")
	if httpPort == "" {
		httpPort = "8080"
	}
	if smtpPort == "" {
		smtpPort = "2525"
	}
	api := "http://127.0.0.1:" + httpPort + "/api/smtp"
	rules := ${rules}
	request, err := http.NewRequest("PUT", api+"/rules", strings.NewReader(rules))
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Content-Type", "application/json")
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	response.Body.Close()
	if response.StatusCode != http.StatusOK {
		t.Fatalf("PUT %s/rules: %s", api, response.Status)
	}
	t.Cleanup(func() {
		response, err := http.Post(api+"/reset", "", nil)
		if err != nil {
			t.Fatal(err)
		}
		response.Body.Close()
	})

${body.map((line) => (line === '' ? '\n' : `\t${line}\n`)).join('')}}
`
}

/** Asserts on what net/textproto makes of a reply, which both clients of Go return. */
export function assertTextprotoError({ code, text }: Refusal, call: string): readonly string[] {
  return [
    'var reply *textproto.Error',
    'if !errors.As(err, &reply) {',
    `\tt.Fatalf("${call} returned %v", err)`,
    '}',
    `if reply.Code != ${code} {`,
    `\tt.Errorf("code %d", reply.Code)`,
    '}',
    `text := ${goString(text)}`,
    'if reply.Msg != text {',
    `\tt.Errorf("text %q", reply.Msg)`,
    '}',
  ]
}
