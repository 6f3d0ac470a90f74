import { mailerEvidence } from '../status/mailer-evidence.ts'
import { matrixRows } from '../status/matrix.ts'

/** The day of the newest recorded run, `2026-11-28`; undefined as long as nothing was run. */
export const evidenceDate: string | undefined = [
  ...matrixRows().flatMap(({ date }) => date ?? []),
  ...mailerEvidence.map(({ date }) => date),
]
  .sort()
  .at(-1)
