import { Command } from 'commander'
import packageJson from '../package.json' with { type: 'json' }

/** Each command is loaded when it is meant, for what some of them need is large. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => (await import('./commands/serve.js')).serveCommand(),
  show: async () => (await import('./commands/show.js')).showCommand(),
  list: async () => (await import('./commands/list.js')).listCommand(),
  snippet: async () => (await import('./commands/snippet.js')).snippetCommand(),
  verify: async () => (await import('./commands/verify.js')).verifyCommand(),
}

/**
 * Creates the command line, ready to parse arguments.
 *
 * @param name - the command that is meant, which is then the only one; all, if there is none with
 * that name.
 */
export async function createProgram(name = ''): Promise<Command> {
  const chosen = Object.hasOwn(commands, name) ? commands[name] : undefined
  const program = new Command('statuary')
    .description(
      'Serves every HTTP status and every SMTP reply on this machine, and tells you what each means.\nWithout a command, it serves.',
    )
    .version(packageJson.version)
    .addHelpText(
      'after',
      `
Examples:
  statuary                          serve on ports 8080 (HTTP) and 2525 (SMTP)
  statuary show smtp/503            what a reply means, and when it may be sent
  statuary show smtp/550 --client django
                                    what Django raises when a mail server sends it
  statuary list http --class 5xx    every server error
  statuary snippet http/503 --framework django
  statuary verify http://localhost:3000/orders --contract http/503`,
    )
  for (const create of chosen ? [chosen] : Object.values(commands)) {
    program.addCommand(await create())
  }
  return program
}
