import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { UserError } from '../user-error.js'

/**
 * Reads a file to its end, and nothing that may have none, such as a pipe: whoever reads one can
 * not be stopped.
 *
 * @param file - what it is called in the message.
 * @throws {UserError} if it is no regular file.
 * @throws what the system says if it cannot be read.
 */
export async function readRegularFile(path: string, file: string): Promise<Buffer> {
  // Otherwise a pipe would be waited for when it is opened. Windows has no such flag.
  await using handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  const stat = await handle.stat()
  if (!stat.isFile()) {
    throw new UserError(
      `${file} is ${stat.isDirectory() ? 'a folder' : 'a pipe or a device'}. Give --rules a file with { "http": [...] }.`,
    )
  }
  // Awaited here: while the file is closed nobody would listen to its error, which ends the process.
  return await handle.readFile()
}
