import { expect, test } from '@jest/globals'
import { setupSmtpServer } from '@statuary/smtp-mock'
import { matchers } from '@statuary/smtp-mock/matchers'

expect.extend(matchers)

test('the package is imported, too', async () => {
  const mail = setupSmtpServer()
  await mail.listen()
  await expect(mail).not.toHaveReceivedMail()
  expect(() => expect(mail).toHaveRepliedWith(220)).toThrow('no client has connected')
  await mail.close()
})
