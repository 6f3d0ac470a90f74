import type { DescribedLine } from './described.js'
import type { DialogueLine } from './dialogue-lines.js'

/** Describes a line, without its octets. */
export function describeLine({ octets, ...line }: DialogueLine): DescribedLine {
  return line
}

/** Describes a line with its octets in base64. */
export function describeLineExactly(line: DialogueLine): DescribedLine {
  return { ...line, octets: Buffer.from(line.octets, 'latin1').toString('base64') }
}
