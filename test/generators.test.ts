import { type ChildProcess, execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createClient } from '@hey-api/openapi-ts'
import { build } from 'esbuild'
import openapiTypes, { astToString } from 'openapi-typescript'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { CommandError } from '../packages/contract-runner/src/run-command.ts'
import { UnavailableError } from '../packages/contract-runner/src/toolchain.ts'
import {
  createDotnetProject,
  type DotnetProject,
  isMissing,
  ownTarget,
  patience,
  projectFile,
  reason,
  settings,
  version,
} from '../packages/snippets/test/dotnet.ts'
import { installOnce } from './install-once.ts'
import { isRequired } from './is-required.ts'
import { startStatuary, stop } from './statuary.ts'

const execute = promisify(execFile)
const tsc = fileURLToPath(new URL('../node_modules/typescript-7/bin/tsc', import.meta.url))

let http: string
let child: ChildProcess
let document: string
let folder: string
beforeAll(async () => {
  ;({ http, child } = await startStatuary())
  document = await (await fetch(`${http}/api/openapi.json`)).text()
  folder = mkdtempSync(join(tmpdir(), 'statuary-generators-'))
})
afterAll(async () => {
  await stop(child)
  rmSync(folder, { recursive: true })
})
beforeEach(async () => {
  await fetch(`${http}/api/http/reset`, { method: 'POST' })
})

/** A rule with what generators find hard: a list or null as header, false as a number, any JSON. */
const rule = `{
  id: 'orders',
  method: 'GET',
  path: '/api/orders',
  replies: [
    { status: 503, times: 2, retryAfter: false, headers: { 'Set-Cookie': ['a=1', 'b=2'], Date: null } },
    { fault: 'hang-up', times: 1 },
    { status: 404, problem: { detail: 'None.' }, times: 1 },
    { status: 'smtp/550', times: 1 },
    { status: 520, body: { orders: [] } },
  ],
}`
const mail = `{ stage: 'RCPT', match: '*@full.example', replies: [{ code: 552 }] }`

/** Type-checks a program, strictly, with the declarations of what it imports. */
async function typecheck(file: string): Promise<string> {
  const options = [
    '--strict',
    '--noEmit',
    '--target',
    'es2023',
    '--module',
    'preserve',
    '--ignoreConfig',
  ]
  const checked = execute(process.execPath, [tsc, ...options, join(folder, file)])
  return checked.then(
    ({ stdout }) => stdout,
    ({ stdout, message }) => stdout || message,
  )
}

describe('the OpenAPI document is read by', () => {
  test('openapi-typescript, and its types take what the API takes', {
    timeout: patience,
  }, async () => {
    writeFileSync(join(folder, 'api.d.ts'), astToString(await openapiTypes(document)))
    const program = (given: string) => `
import type { components, operations, paths } from './api.d.ts'
export const rule: components['schemas']['HttpRule'] = ${given}
export const mail: components['schemas']['SmtpRule'] = ${mail}
export const query: operations['waitForHttpRequests']['parameters']['query'] = { path: '/x' }
export const added: paths['/api/http/rules']['post']['responses'][201]['content']['application/json'] = { ids: ['a'] }
export const server: components['schemas']['ServerOptions'] = { label: 'x', smtp: { starttls: true }, rules: { http: [rule], smtp: [mail] } }
`
    writeFileSync(join(folder, 'types.ts'), program(rule))
    expect(await typecheck('types.ts')).toBe('')
    writeFileSync(join(folder, 'wrong.ts'), program(rule.replace('hang-up', 'hang-on')))
    expect(await typecheck('wrong.ts')).toContain('"hang-on"')
  })

  test('Hey API, and its client adds a rule and sees it answer', {
    timeout: patience,
  }, async () => {
    const output = join(folder, 'hey')
    await createClient({ input: JSON.parse(document), output, logs: { level: 'silent' } })
    writeFileSync(
      join(folder, 'client.ts'),
      `
import { addHttpRules, listHttpRules } from './hey'
import { client } from './hey/client.gen'
client.setConfig({ baseUrl: ${JSON.stringify(http)}, throwOnError: true })
await addHttpRules({ body: ${rule} })
await fetch(${JSON.stringify(`${http}/api/orders`)})
const { data = [] } = await listHttpRules()
for (const { id, answered, rule } of data) console.log(id, answered, rule.path)
`,
    )
    expect(await typecheck('client.ts')).toBe('')
    const outfile = join(folder, 'client.mjs')
    const entryPoints = [join(folder, 'client.ts')]
    await build({ entryPoints, outfile, bundle: true, format: 'esm', platform: 'node' })
    const { stdout } = await execute(process.execPath, [outfile])
    expect(stdout).toBe('orders 1 /api/orders\n')
  })

  test('Kiota, and its client for .NET compiles and lists a rule', {
    timeout: patience,
  }, async ({ signal, skip }) => {
    skip(isMissing && !isRequired('dotnet-packs'), reason)
    using project = createDotnetProject(signal)
    const compiled = await compileKiotaClient(project, signal).catch((error: Error) => {
      skip(error instanceof UnavailableError && !isRequired('dotnet-packs'), error.message)
      if (error instanceof CommandError) expect.fail(`${error.message}\n${error.output}`)
      throw error
    })
    await fetch(`${http}/api/http/rules`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ id: 'one', path: '/x', replies: [{ status: 503, times: 2 }] }),
    })
    expect(await project.run(`${compiled}/Program.dll`, http)).toEqual({
      code: 0,
      output: 'one /x 2\n',
    })
  })
})

/** Generates a client, compiles it, and gives the folder that it is kept in: once for each document. */
async function compileKiotaClient(project: DotnetProject, signal: AbortSignal): Promise<string> {
  const references = kiotaPackages.map(
    (name) => `    <PackageReference Include="Microsoft.Kiota.${name}" Version="2.1.6" />\n`,
  )
  const properties = { TargetFramework: ownTarget, OutputType: 'Exe' }
  const files = {
    'dotnet-tools.json': tools,
    'openapi.json': document,
    'Program.cs': csharp,
    'Program.csproj': projectFile('Microsoft.NET.Sdk', properties).replace(
      '</Project>',
      `  <ItemGroup>\n${references.join('')}  </ItemGroup>\n</Project>`,
    ),
  }
  for (const [file, text] of Object.entries(files)) project.write(file, text)
  const generate = ['dotnet', 'kiota', 'generate', '-d', 'openapi.json', '-l', 'CSharp']
  return installOnce({
    id: 'kiota',
    folder: project.folder,
    lock: Object.keys(files),
    commands: [
      ['dotnet', 'tool', 'restore'],
      [...generate, '-o', 'client', '-c', 'StatuaryClient', '-n', 'Statuary.Client'],
      ['dotnet', 'build', '--disable-build-servers', '--output', '{cache}'],
    ],
    toolchain: version,
    env: settings,
    signal,
  })
}

const tools = JSON.stringify({
  version: 1,
  isRoot: true,
  tools: { 'microsoft.openapi.kiota': { version: '1.38.0', commands: ['kiota'] } },
})

const kiotaPackages = [
  'Abstractions',
  'Http.HttpClientLibrary',
  'Serialization.Form',
  'Serialization.Json',
  'Serialization.Multipart',
  'Serialization.Text',
]

const csharp = `using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary;
using Statuary.Client;

var adapter = new HttpClientRequestAdapter(new AnonymousAuthenticationProvider()) { BaseUrl = args[0] };
var client = new StatuaryClient(adapter);
foreach (var state in (await client.Api.Http.Rules.GetAsync())!)
{
    Console.WriteLine($"{state.Id} {state.Rule!.Path} {state.Rule.Replies![0].Times}");
}
`
