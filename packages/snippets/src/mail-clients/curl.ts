import { defineMailClient } from '../mail-client.js'
import { batsFile } from '../test-files/bats.js'

/** curl, which has the code of the last reply among the values that it writes. */
export const curl = defineMailClient({
  id: 'curl',
  title: 'curl',
  testFramework: 'Bats',
  language: 'bash',
  extension: 'bats',
  render(refusal) {
    const login = refusal.stage === 'AUTH' ? ['--user user:secret'] : []
    return batsFile(refusal, {
      command: [
        "curl --silent --write-out '%{response_code}'",
        '--mail-from app@example.com --mail-rcpt ann@example.com',
        ...login,
        '--upload-file - "smtp://$smtp"',
      ],
      assertions: [
        `[ "$status" -eq ${statuses[refusal.stage]} ]`,
        `[ "$output" = ${refusal.code} ]`,
      ],
    })
  },
})

/** CURLE_WEIRD_SERVER_REPLY, CURLE_LOGIN_DENIED and CURLE_SEND_ERROR. */
const statuses = { CONNECT: 8, AUTH: 67, MAIL: 55, RCPT: 55, DATA: 55, MESSAGE: 8 } as const
