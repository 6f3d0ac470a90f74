import { Command } from 'commander'
import packageJson from '../package.json' with { type: 'json' }
import { listCommand } from './commands/list.js'
import { serveCommand } from './commands/serve.js'
import { showCommand } from './commands/show.js'
import { snippetCommand } from './commands/snippet.js'
import { verifyCommand } from './commands/verify.js'

/** Creates the command line, ready to parse arguments. */
export function createProgram(): Command {
  return new Command('statuary')
    .description(
      'Serves every HTTP status and every SMTP reply on this machine, and tells what each means.\nWithout a command it serves.',
    )
    .version(packageJson.version)
    .addCommand(serveCommand())
    .addCommand(showCommand())
    .addCommand(listCommand())
    .addCommand(snippetCommand())
    .addCommand(verifyCommand())
    .addHelpText(
      'after',
      `
Examples:
  statuary                          serve on ports 8080 (HTTP) and 2525 (SMTP)
  statuary show smtp/503            what a reply means, and where it may come
  statuary show smtp/550 --client django
                                    what Django raises when a mail server says so
  statuary list http --class 5xx    every server error
  statuary snippet http/503 --framework django
  statuary verify http://localhost:3000/orders --contract http/503`,
    )
}
