import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { MailClient } from '../mail-client.ts'
import { missing, runProgram } from '../run-program.ts'

const source = fileURLToPath(new URL('./send.go', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'statuary-go-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const program = join(folder, 'send')

export const netSmtp: MailClient = {
  name: "Go's net/smtp",
  needs: 'go',
  // Built once: 'go run' would link it again for each mail.
  async prepare() {
    const none = missing('go', ['version'], 'apt-get install golang-go brings it.')
    if (none) return none
    // Go compiles its standard library, too, the first time.
    const build = await runProgram('go', ['build', '-o', program, source], '', 170_000)
    if (!build.succeeded) throw new Error(`go build failed: ${build.told}`)
    return undefined
  },
  send: ({ content, ...mail }) => runProgram(program, [JSON.stringify(mail)], content),
}
