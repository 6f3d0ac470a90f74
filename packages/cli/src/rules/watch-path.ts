import { stat } from 'node:fs/promises'

/** How often a path is looked at, in milliseconds. */
const intervalMs = 100

/** A watch that ends when it is told to. */
export interface Watch {
  close(): void
}

/**
 * Watches what is at a path, and tells once it has changed and then stayed as it is for a moment: a
 * file that is written in pieces would be read half.
 *
 * It looks again and again, since the notices of the system are about a file or a folder and not a
 * path: they end where a folder above is replaced, as deployments and editors do it.
 *
 * @param onChange - is told whether something is there now.
 * @returns once it knows what is there, so that no change after that is missed.
 */
export async function watchPath(
  path: string,
  onChange: (isThere: boolean) => void,
): Promise<Watch> {
  let known = await look(path)
  let isSettled = true
  let isClosed = false
  let timer: NodeJS.Timeout | undefined

  async function check(): Promise<void> {
    const now = await look(path)
    if (isClosed) return
    if (now !== known) {
      known = now
      isSettled = false
    } else if (!isSettled) {
      isSettled = true
      onChange(now !== nothing)
    }
    timer = setTimeout(check, intervalMs)
  }

  timer = setTimeout(check, intervalMs)
  return {
    close() {
      isClosed = true
      clearTimeout(timer)
    },
  }
}

const nothing = 'ENOENT'

/** Gives what changes whenever a file is written or another one is put in its place. */
async function look(path: string): Promise<string> {
  try {
    const { dev, ino, size, mtimeNs, ctimeNs } = await stat(path, { bigint: true })
    return [dev, ino, size, mtimeNs, ctimeNs].join(' ')
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    return code === 'ENOTDIR' ? nothing : code
  }
}
