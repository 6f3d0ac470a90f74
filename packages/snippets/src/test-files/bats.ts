import { type Refusal, rulesOf } from '../mail-client.js'

/** What one program adds to a test for Bats. */
export interface BatsParts {
  /** The command that sends the mail, with its arguments; its address is in $smtp. */
  readonly command: readonly string[]
  /** What holds of its $status and $output. */
  readonly assertions: readonly string[]
}

/** Writes a file with one test for Bats. */
export function batsFile(refusal: Refusal, { command, assertions }: BatsParts): string {
  const body = [`run ${command.join(' \\\n    ')} <<<"Hello, Ann."`, ...assertions]
  return `#!/usr/bin/env bats

# Where npx statuary serve listens.
api="http://127.0.0.1:\${STATUARY_HTTP_PORT:-8080}/api/smtp"
smtp="127.0.0.1:\${STATUARY_SMTP_PORT:-2525}"

setup() {
  curl --silent --show-error --fail --request PUT \\
    --header 'Content-Type: application/json' \\
    --data '${JSON.stringify(rulesOf(refusal))}' \\
    "$api/rules"
}

teardown() {
  curl --silent --show-error --fail --request POST "$api/reset"
}

@test '${refusal.code} at ${refusal.stage}' {
${body.map((line) => `  ${line}\n`).join('')}}
`
}
