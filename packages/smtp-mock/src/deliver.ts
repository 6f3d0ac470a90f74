import type { Delivery, Malformation } from './answer.js'

/** A piece of a reply, and how long to wait before it. */
export interface Piece {
  readonly octets: string
  readonly ms: number
}

/**
 * Cuts a reply into the pieces in which it is to be sent.
 *
 * @param octets - of the whole reply, in Latin-1.
 */
export function piecesOf(octets: string, { manner }: Delivery): readonly Piece[] {
  switch (manner.name) {
    case 'drip': {
      const ms = 1000 / manner.bytesPerSecond
      return [...octets].map((octet, index) => ({ octets: octet, ms: index === 0 ? 0 : ms }))
    }
    case 'split': {
      const at = manner.at === 'every octet' ? Array.from(octets, (_, index) => index) : manner.at
      const cuts = [0, ...at.filter((place) => place > 0 && place < octets.length), octets.length]
      return cuts.slice(1).map((end, index) => ({ octets: octets.slice(cuts[index], end), ms: 0 }))
    }
    case 'malformed':
      return [{ octets: malform(octets, manner.form), ms: 0 }]
  }
}

function malform(octets: string, form: Malformation): string {
  const lines = octets.slice(0, -2).split('\r\n')
  const last = lines.at(-1) as string
  switch (form) {
    case 'bare-lf':
      return octets.replaceAll('\r\n', '\n')
    case 'no-line-end':
      return octets.slice(0, -2)
    case 'unfinished':
      return [...lines.slice(0, -1), `${last.slice(0, 3)}-${last.slice(4)}`, ''].join('\r\n')
    case 'two-codes': {
      const digit = last.startsWith('2') ? '5' : '2'
      return `${digit}${last.slice(1, 3)}-${last.slice(4)}\r\n${octets}`
    }
    case 'no-code':
      return lines.map((line) => `${line.slice(4)}\r\n`).join('')
    case 'over-long':
      return [...lines.slice(0, -1), last.padEnd(4094, 'x'), ''].join('\r\n')
  }
}
