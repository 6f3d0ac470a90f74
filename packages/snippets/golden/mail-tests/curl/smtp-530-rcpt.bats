#!/usr/bin/env bats

# Where npx statuary serve listens.
api="http://127.0.0.1:${STATUARY_HTTP_PORT:-8080}/api/smtp"
smtp="127.0.0.1:${STATUARY_SMTP_PORT:-2525}"

setup() {
  curl --silent --show-error --fail --request PUT \
    --header 'Content-Type: application/json' \
    --data '[{"stage":"RCPT","replies":[{"code":530}]}]' \
    "$api/rules"
}

teardown() {
  curl --silent --show-error --fail --request POST "$api/reset"
}

@test '530 at RCPT' {
  run curl --silent --write-out '%{response_code}' \
    --mail-from app@example.com --mail-rcpt ann@example.com \
    --upload-file - "smtp://$smtp" <<<"Hello, Ann."
  [ "$status" -eq 55 ]
  [ "$output" = 530 ]
}
