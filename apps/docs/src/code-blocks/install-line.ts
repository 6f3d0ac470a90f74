/**
 * Rewrites a line that installs a package of ours to one that works before npm has it: from the
 * folder of a checkout, which lies beside the reader's project.
 *
 * @example installLine('npm install --save-dev @statuary/msw msw') // 'npm install --save-dev ../statuary/packages/msw msw'
 */
export function installLine(line: string): string {
  return /^\s*(\$ )?npm (install|i) /.test(line)
    ? line.replaceAll(/@statuary\/([\w-]+)/g, '../statuary/packages/$1')
    : line
}
