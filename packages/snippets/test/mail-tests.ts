import { mailClients } from '../src/mail-clients.js'
import { mailTest, mailTestIds } from '../src/mail-test.js'

/** Gives the mail clients of a language, each with a file for every test. */
export function mailTests(language: string) {
  return mailClients
    .filter((client) => client.language === language)
    .map(({ id, title, extension }) => ({
      id,
      title,
      files: mailTestIds(id).map((one): [string, string] => [
        `${one.replaceAll(/[/@]/g, '_')}_test.${extension}`,
        mailTest(one, id),
      ]),
    }))
}
