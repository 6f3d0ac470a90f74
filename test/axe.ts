import axe, { type RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

/** One look at a page: what is left out, and which rules count; without, all is looked at. */
interface Look {
  readonly exclude?: readonly string[]
  readonly rules?: RunOptions
}

/**
 * Gives what axe finds in a page without frames. AxeBuilder takes four times as long, for what pages
 * with frames need.
 */
export async function findingsOfAxe(page: Page, ...looks: readonly Look[]): Promise<string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async (looks) => {
    const { run } = (globalThis as unknown as { axe: typeof axe }).axe
    const findings: string[] = []
    for (const { exclude = [], rules = {} } of looks) {
      const { violations } = await run(
        { exclude: [...exclude] },
        { resultTypes: ['violations'], ...rules },
      )
      findings.push(...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`))
    }
    return findings
  }, looks)
}
