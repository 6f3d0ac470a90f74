import { fileURLToPath } from 'node:url'
import type { MailClient } from '../mail-client.ts'
import { missing, runProgram } from '../run-program.ts'

const script = fileURLToPath(new URL('./send.py', import.meta.url))

export const smtplib: MailClient = {
  name: "Python's smtplib",
  needs: 'python',
  prepare: async () =>
    missing('python3', ['-c', 'import smtplib'], 'apt-get install python3 brings it.'),
  send: ({ content, ...mail }) => runProgram('python3', [script, JSON.stringify(mail)], content),
}
