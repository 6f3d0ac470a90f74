import { defineMailClient, type Refusal } from '../mail-client.js'
import { batsFile } from './bats.js'

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
        `[ "$status" -eq ${statusOf(refusal)} ]`,
        `[[ "$output" == *"<** ${refusal.code} ${refusal.text}"* ]]`,
      ],
    })
  },
})

/** After 421 Swaks may go on with another command, and finds the connection closed. */
function statusOf({ stage, code }: Refusal): number {
  return code === 421 && (stage === 'AUTH' || stage === 'RCPT') ? 6 : statuses[stage]
}

const statuses = { CONNECT: 21, AUTH: 28, MAIL: 23, RCPT: 24, DATA: 25, MESSAGE: 26 } as const
