import { apiInput, httpInput } from './http-inputs.ts'
import type { Random } from './random.ts'
import { mailInput, smtpInput } from './smtp-inputs.ts'
import { tlsInput } from './tls-inputs.ts'
import type { Visit } from './visit.ts'

/** Makes a visit: several inputs behind each other on one connection, cut anywhere. */
export function makeVisit(random: Random, hello: Buffer): Visit {
  const chosen = random.below(100)
  if (chosen < 35)
    return cut(
      random,
      'smtp',
      random.list(1, 30, () => smtpInput(random)),
    )
  if (chosen < 39) return cut(random, 'smtp', [mailInput()])
  if (chosen < 70)
    return cut(
      random,
      'http',
      random.list(1, 16, () => httpInput(random)),
    )
  if (chosen < 94)
    return cut(
      random,
      'api',
      random.list(1, 8, () => apiInput(random)),
    )
  const start = Buffer.from('EHLO a\r\nSTARTTLS\r\n')
  return random.chance(0.5)
    ? cut(random, 'smtps', [tlsInput(random, hello)])
    : cut(random, 'smtp', [start, tlsInput(random, hello)])
}

function cut(random: Random, to: Visit['to'], inputs: readonly Buffer[]): Visit {
  const whole = Buffer.concat(inputs)
  const places = random
    .list(0, random.chance(0.02) ? 40 : 3, () => random.below(whole.length + 1))
    .sort((a, b) => a - b)
  const pieces = [0, ...places].map((place, index) => whole.subarray(place, places[index]))
  return {
    to,
    pieces: pieces.filter(({ length }) => length > 0),
    leaves: random.pick([
      'with a FIN',
      'with a RST',
      'at once',
      'after an answer',
      'after an answer',
    ]),
    inputs: inputs.length,
  }
}
