import { type FrameworkId, frameworks, snippet, snippetIds } from '@statuary/snippets'
import { Command, Option } from 'commander'
import { resolveId } from '../resolve-id.js'
import { UserError } from '../user-error.js'

/** Creates `statuary snippet`. */
export function snippetCommand(): Command {
  return new Command('snippet')
    .description('Print the source that answers with a contract in a framework.')
    .argument('<id>', 'such as http/503 or smtp/550')
    .addOption(
      new Option('--framework <name>', 'the framework')
        .choices(frameworks.map(({ id }) => id))
        .makeOptionMandatory(),
    )
    .action((typed: string, { framework }: { framework: FrameworkId }) => {
      const id = resolveId(typed)
      const found = snippetIds.find((other) => other === id)
      if (found === undefined) {
        throw new UserError(
          `No framework can answer with ${id}; 'statuary show ${id}' says what it is.`,
        )
      }
      process.stdout.write(snippet(found, framework))
    })
}
