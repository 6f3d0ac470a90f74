#!/usr/bin/env bats

# Where npx statuary serve listens.
api="http://127.0.0.1:${STATUARY_HTTP_PORT:-8080}/api/smtp"
smtp="127.0.0.1:${STATUARY_SMTP_PORT:-2525}"

setup() {
  curl --silent --show-error --fail --request PUT \
    --header 'Content-Type: application/json' \
    --data '[{"stage":"AUTH","replies":[{"code":535}]}]' \
    "$api/rules"
}

teardown() {
  curl --silent --show-error --fail --request POST "$api/reset"
}

@test '535 at AUTH' {
  run swaks --server "$smtp" \
    --from app@example.com --to ann@example.com \
    --auth PLAIN --auth-user user --auth-password secret \
    --body - <<<"Hello, Ann."
  [ "$status" -eq 28 ]
  reply='<** 535 5.7.8 Authentication credentials invalid'
  [[ "$output" == *"$reply"* ]]
}
