import { existsSync, readdirSync } from 'node:fs'
import { readProjectAdapter, type Tool } from '../adapter.ts'
import type { ProjectAdapter } from '../native-project.ts'
import { type Registry, registries, registryOf } from './registry.ts'

/** Something that is run, and what it needs of a machine. */
export interface Need {
  readonly id: string
  readonly tools: readonly Tool[]
  readonly registries: readonly Registry[]
}

const python: Tool = {
  command: ['python3', '-c', 'import ensurepip, platform; print(platform.python_version())'],
  atLeast: '3.11',
  debian: 'apt-get install python3 python3-venv',
  macos: 'brew install python',
}
const pypi = registries.filter(({ id }) => id === 'pypi')
const nuget = registries.filter(({ id }) => id === 'nuget')

/** A program of a package that has the same name everywhere. */
function program(command: readonly string[], atLeast: string, name: string): Tool[] {
  return [{ command, atLeast, debian: `apt-get install ${name}`, macos: `brew install ${name}` }]
}

const dotnet = program(['dotnet', '--version'], '10', 'dotnet-sdk-10.0')

/** What tests use beside the native projects. A test asks `isRequired` for these names. */
export const testNeeds: readonly Need[] = [
  { id: 'python', tools: [python], registries: [] },
  { id: 'ruby', tools: program(['ruby', '--version'], '2.7', 'ruby'), registries: [] },
  { id: 'go', tools: program(['go', 'version'], '1.18', 'golang-go'), registries: [] },
  { id: 'java', tools: program(['javac', '--version'], '17', 'openjdk-17-jdk'), registries: [] },
  { id: 'dotnet', tools: dotnet, registries: [] },
  // The reference assemblies of .NET 8 and 9, which the SDK of .NET 10 lacks.
  { id: 'dotnet-packs', tools: dotnet, registries: nuget },
  { id: 'msmtp', tools: program(['msmtp', '--version'], '1.8', 'msmtp'), registries: [] },
  {
    id: 'chromium',
    tools: program([process.env.CHROMIUM_PATH ?? 'chromium', '--version'], '100', 'chromium'),
    registries: [],
  },
  // The formatter of Python, and the tests of apps/example-backend/python.
  { id: 'black', tools: [python], registries: pypi },
  { id: 'python-example', tools: [python], registries: pypi },
]

/**
 * Reads what every native project needs, from its adapter.json, and adds what tests need.
 *
 * @param contracts - the folder of the contracts.
 * @throws {UserError} if an adapter cannot be read.
 */
export function needsOf(contracts: string): readonly Need[] {
  const projects = (['adapter', 'mailer-adapter'] as const).flatMap((schema) => {
    const parent = `${contracts}/${schema === 'adapter' ? 'frameworks' : 'mailers'}`
    return readdirSync(parent)
      .filter((id) => existsSync(`${parent}/${id}/adapter.json`))
      .map((id) =>
        needOf(readProjectAdapter<ProjectAdapter>(`${parent}/${id}`, id, schema).adapter),
      )
  })
  const all = new Map<string, Need>()
  for (const need of [...projects, ...testNeeds]) {
    const before = all.get(need.id)
    // Django is a framework and a mail client.
    all.set(need.id, {
      id: need.id,
      tools: [...(before?.tools ?? []), ...need.tools],
      registries: [...new Set([...(before?.registries ?? []), ...need.registries])],
    })
  }
  return [...all.values()]
}

function needOf({ id, toolchain, install }: ProjectAdapter): Need {
  const used = install.commands.flatMap((command) => registryOf(command) ?? [])
  return { id, tools: toolchain, registries: [...new Set(used)] }
}
