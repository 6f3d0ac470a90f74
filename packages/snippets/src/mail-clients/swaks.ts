import { defineMailClient, type Refusal } from '../mail-client.js'
import { batsFile } from '../test-files/bats.js'

/** Swaks, which has the reply in its transcript. */
export const swaks = defineMailClient({
  id: 'swaks',
  title: 'Swaks',
  testFramework: 'Bats',
  language: 'bash',
  extension: 'bats',
  render(refusal) {
    const login =
      refusal.stage === 'AUTH' ? ['--auth PLAIN --auth-user user --auth-password secret'] : []
    return batsFile(refusal, {
      command: [
        'swaks --server "$smtp"',
        '--from app@example.com --to ann@example.com',
        ...login,
        '--body -',
      ],
      assertions: [
        ...statusOf(refusal),
        `reply='<** ${refusal.code} ${refusal.text}'`,
        '[[ "$output" == *"$reply"* ]]',
      ],
    })
  },
})

function statusOf({ stage, code }: Refusal): readonly string[] {
  return code === 421 && (stage === 'AUTH' || stage === 'RCPT')
    ? [
        '# Another command follows, and may find the connection closed: that is a status of its own.',
        '[ "$status" -ne 0 ]',
      ]
    : [`[ "$status" -eq ${statuses[stage]} ]`]
}

const statuses = { CONNECT: 21, AUTH: 28, MAIL: 23, RCPT: 24, DATA: 25, MESSAGE: 26 } as const
