/**
 * Gives what somebody wants who copies a block of code: of a session in a terminal the commands
 * alone, without prompts and what came out; anything else as it is.
 *
 * @example copiedText('console', '$ curl -i localhost\nHTTP/1.1 200 OK') // 'curl -i localhost'
 */
export function copiedText(language: string, code: string): string {
  const isSession = language === 'console' || language === 'shellsession'
  const lines = code.split('\n')
  if (!isSession || !lines.some((line) => line.startsWith('$ '))) return code
  const commands: string[] = []
  let goesOn = false
  for (const line of lines) {
    const isCommand = line.startsWith('$ ')
    if (isCommand || goesOn) commands.push(isCommand ? line.slice('$ '.length) : line)
    // A pipe or a backslash at the end of a command has it go on in the next line.
    goesOn = (isCommand || goesOn) && /[\\|]\s*$/.test(line)
  }
  return commands.join('\n')
}
