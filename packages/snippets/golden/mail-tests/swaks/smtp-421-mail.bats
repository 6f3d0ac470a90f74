#!/usr/bin/env bats

# Where npx statuary serve listens.
api="http://127.0.0.1:${STATUARY_HTTP_PORT:-8080}/api/smtp"
smtp="127.0.0.1:${STATUARY_SMTP_PORT:-2525}"

setup() {
  curl --silent --show-error --fail --request PUT \
    --header 'Content-Type: application/json' \
    --data '[{"stage":"MAIL","replies":[{"code":421}]}]' \
    "$api/rules"
}

teardown() {
  curl --silent --show-error --fail --request POST "$api/reset"
}

@test '421 at MAIL' {
  run swaks --server "$smtp" \
    --from app@example.com --to ann@example.com \
    --body - <<<"Hello, Ann."
  [ "$status" -eq 23 ]
  reply='<** 421 4.3.2 localhost Service not available, closing transmission channel'
  [[ "$output" == *"$reply"* ]]
}
