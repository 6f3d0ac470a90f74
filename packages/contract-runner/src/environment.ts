import { expand, type Placeholders } from './placeholders.ts'

/**
 * Gives the environment for a framework's commands: that of the runner, without what npm and a
 * test runner say of themselves in it, and with what the adapter sets.
 */
export function environment(
  values: Placeholders,
  ...adapters: readonly (Readonly<Record<string, string>> | undefined)[]
): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {}
  for (const [name, value] of Object.entries(process.env)) {
    if (!ofTheRunner.test(name)) env[name] = value
  }
  for (const [name, value] of adapters.flatMap((adapter) => Object.entries(adapter ?? {}))) {
    env[name] = expand(value, values)
  }
  return env
}

/** A nested npm would install into the workspace; Express and Rails change their ways in tests. */
const ofTheRunner =
  /^(npm_(?!config_)|npm_config_(local|global)_prefix$|npm_config_(prefix|workspaces?)$|INIT_CWD$|NODE_ENV$|NODE_OPTIONS$|NODE_TEST_|VITEST|FORCE_COLOR$)/i
