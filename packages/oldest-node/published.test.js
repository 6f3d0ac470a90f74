import assert from 'node:assert/strict'
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const published = [
  'packages/core',
  'packages/msw',
  'packages/smtp-mock',
  'packages/snippets',
  'packages/cli',
  'contracts',
]

/** A project of someone who installed the packages: tarballs, not links into this repository. */
let project

before(() => {
  project = mkdtempSync(join(tmpdir(), 'statuary-published-'))
  writeFileSync(join(project, 'package.json'), '{ "name": "user", "private": true }')
  const workspaces = published.map((path) => `--workspace=${path}`)
  const packed = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--pack-destination', project, ...workspaces], {
      cwd: root,
      encoding: 'utf8',
    }),
  )
  const tarballs = Object.values(packed).map(({ filename }) => join(project, filename))
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error']
  // The repository itself has the newest Vitest; this is the oldest one that smtp-mock works with.
  const beside = ['msw@3.0.5', 'vitest@4.1.0']
  execFileSync('npm', ['install', ...quiet, ...tarballs, ...beside], {
    cwd: project,
    stdio: 'inherit',
  })
})

after(() => rmSync(project, { recursive: true, force: true }))

function runScript(name, source) {
  const file = join(project, name)
  writeFileSync(file, source)
  return execFileSync(process.execPath, [file], { cwd: project, encoding: 'utf8' }).trim()
}

test('this is the oldest Node that the packages promise to run on', () => {
  for (const path of published.filter((path) => path !== 'contracts')) {
    const { engines } = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8'))
    assert.equal(engines.node, '>=22.12')
  }
  assert.match(process.version, /^v22\.12\./)
})

test('core is imported', () => {
  const source = `import { canonicalResponse } from '@statuary/core'
    console.log(JSON.stringify(canonicalResponse(503, { retryAfter: 5 }).body))`
  assert.equal(runScript('a.mjs', source), '{"error":"service_unavailable","retry_after":5}')
})

test('core is required', () => {
  const source = `const { enhancedStatusCode } = require('@statuary/core')
    console.log(enhancedStatusCode('5.5.1').title)`
  assert.equal(runScript('a.cjs', source), 'Invalid command')
})

test('core needs nothing of Node or of a browser but the text codecs', () => {
  const source = `import { readFileSync } from 'node:fs'
    import vm from 'node:vm'
    const file = new URL('./node_modules/@statuary/core/dist/index.cjs', import.meta.url)
    const module = { exports: {} }
    vm.runInNewContext(readFileSync(file, 'utf8'), { module, TextEncoder, TextDecoder })
    const { canonicalResponse, compareResponse, contractIds } = module.exports
    const received = { status: 204, headers: [], body: '' }
    console.log(contractIds.length > 100, compareResponse(canonicalResponse(204), received).length)`
  assert.equal(runScript('vm.mjs', source), 'true 0')
})

for (const [kind, name, source] of [
  ['imported', 'snippets.mjs', "import { snippet } from '@statuary/snippets'"],
  ['required', 'snippets.cjs', "const { snippet } = require('@statuary/snippets')"],
]) {
  test(`snippets is ${kind}`, () => {
    assert.match(
      runScript(name, `${source}\nconsole.log(snippet('http/503', 'flask'))`),
      /app = Flask\(__name__\)/,
    )
  })
}

for (const [kind, name, source] of [
  ['imported', 'msw.mjs', "import { respondWith } from '@statuary/msw'"],
  ['required', 'msw.cjs', "const { respondWith } = require('@statuary/msw')"],
]) {
  test(`msw is ${kind}`, () => {
    const rest = `const { status, statusText } = respondWith(422)({ request: new Request('http://a.test') })
      console.log(status, statusText)`
    assert.equal(runScript(name, `${source}\n${rest}`), '422 Unprocessable Content')
  })
}

test('contracts are read as files', () => {
  const source = `const contract = require('@statuary/contracts/smtp/503.json')
    require('@statuary/contracts/schema/smtp-contract.schema.json')
    console.log(contract.stages.RCPT.enhanced)`
  assert.equal(runScript('contracts.cjs', source), '5.5.1')
})

for (const [kind, name, source] of [
  [
    'imported',
    'smtp.mjs',
    `import { reply, setupSmtpServer, smtp } from '@statuary/smtp-mock'
    import { matchers } from '@statuary/smtp-mock/matchers'
    import { connect } from 'node:net'`,
  ],
  [
    'required',
    'smtp.cjs',
    `const { reply, setupSmtpServer, smtp } = require('@statuary/smtp-mock')
    const { matchers } = require('@statuary/smtp-mock/matchers')
    const { connect } = require('node:net')`,
  ],
]) {
  test(`smtp-mock is ${kind} with its matchers, answers and closes`, () => {
    const rest = `const mail = setupSmtpServer(smtp.connect(reply(554)))
      mail.listen().then(({ port }) => connect(port).once('data', async (data) => {
        const { pass } = matchers.toHaveRepliedWith.call({}, mail, 554, { stage: 'CONNECT' })
        const received = await matchers.toHaveReceivedMail.call({ isNot: true }, mail)
        await mail.close()
        console.log(pass, received.pass, String(data).slice(0, 4))
      }))`
    assert.equal(runScript(name, `${source}\n${rest}`), 'true false 554')
  })
}

test('smtp-mock starts a server in a test of Vitest', () => {
  const source = `import { connect } from 'node:net'
    import { once } from 'node:events'
    import { expect } from 'vitest'
    import { test } from '@statuary/smtp-mock/vitest'
    test('greets', async ({ mail }) => {
      await once(connect(mail.port), 'data')
      expect(mail).toHaveRepliedWith(220, { stage: 'CONNECT' })
      await expect(mail).not.toHaveReceivedMail()
    })`
  writeFileSync(join(project, 'mail.test.mjs'), source)
  const vitest = join(project, 'node_modules/vitest/vitest.mjs')
  const options = { cwd: project, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } }
  assert.match(
    execFileSync(process.execPath, [vitest, 'run', 'mail.test.mjs'], options),
    /Tests +1 passed/,
  )
})

test('statuary serves HTTP and SMTP, and stops', async () => {
  const bin = join(project, 'node_modules/statuary/dist/main.js')
  const args = [bin, '--json', '--http-port', '0', '--smtp-port', '0']
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = await once(createInterface(child.stdout), 'line')
  const { http, smtp } = JSON.parse(line)
  const response = await fetch(`${http}/smtp/503`)
  assert.equal(response.headers.get('retry-after'), '300')
  assert.equal((await fetch(`${http}/api/contracts/http/503`)).status, 200)
  assert.match(await (await fetch(`${http}/inbox`)).text(), /<title>Inbox/)
  assert.equal((await fetch(`${http}/inbox/inbox.js`)).status, 200)
  assert.equal((await fetch(`${http}/api/smtp/messages/wait?timeoutMs=0`)).status, 504)
  const socket = connect(Number(new URL(smtp).port), '127.0.0.1')
  const [greeting] = await once(socket, 'data')
  assert.match(greeting.toString(), /^220 /)
  const exit = once(child, 'exit')
  child.kill('SIGINT')
  assert.deepEqual(await exit, [0, null])
})

/** As npm scripts call it. */
function statuary(...args) {
  return execFileSync(join(project, 'node_modules/.bin/statuary'), args, {
    encoding: 'utf8',
    env: { ...process.env, PATH: `${join(process.execPath, '..')}:${process.env.PATH}` },
  })
}

test('statuary is on the PATH of npm scripts', () => {
  assert.match(statuary('show', 'smtp/550'), /^smtp\/550/)
})

test('statuary knows what mail clients made of a reply', () => {
  assert.match(statuary('list', '--clients'), /^django /m)
  assert.match(statuary('show', 'smtp/550', '--client', 'django'), /SMTPRecipientsRefused/)
})
