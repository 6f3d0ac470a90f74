import type { Random } from './random.ts'

const names = [
  ...[
    'toString',
    '__proto__',
    'constructor',
    'length',
    'id',
    'path',
    'method',
    'replies',
    'status',
  ],
  ...['stage', 'match', 'code', 'fault', 'times', 'delay', 'regex', 'http', 'smtp', 'label', ''],
]
const scalars = [
  ...['null', 'true', '-0', '1e999', '-1', '0.1', '1e308', '9007199254740993', '""', '"\\ud800"'],
  ...['"\\u0000"', '"x"', '503', '250', '"503"', '"/x"', '"ANY"', '"RCPT"', '"(a+)+$"', '[]', '{}'],
]

/** Makes a value that a rule may have, or nothing that anybody would give. */
function value(random: Random, depth: number): string {
  if (depth === 0 || random.chance(0.5)) return random.pick(scalars)
  if (random.chance(0.4)) return `[${random.list(0, 4, () => value(random, depth - 1)).join(',')}]`
  const members = random.list(
    0,
    5,
    () => `${JSON.stringify(random.pick(names))}:${value(random, depth - 1)}`,
  )
  return `{${members.join(',')}}`
}

const rules: readonly ((random: Random) => string)[] = [
  (random) =>
    `{"path":${random.pick(['"/x"', '"/:a"', '"/**"', '"/y/*"', '"/{id}"'])},"replies":[${random
      .list(1, 3, () =>
        random.pick([
          ...['{"status":503}', '{"status":200,"times":1}', '{"fault":"hang-up"}'],
          ...['{"fault":"reset","delay":1}', '{"fault":"silence","times":1}', '{"status":103}'],
          ...['{"fault":"truncated","status":503}', '{"status":200,"delay":3}', '{"status":204}'],
        ]),
      )
      .join(',')}]}`,
  (random) =>
    `{"stage":${random.pick(['"RCPT"', '"MAIL"', '"DATA"', '"MESSAGE"', '"ANY"', '"NOOP"'])},"match":${random.pick(
      ['"*"', '"*a*b*"', '{"regex":"^(a+)+$"}', '{"regex":"(?=a)"}', '{"regex":"("}'],
    )},"replies":[${random.pick([
      ...[
        '{"code":451}',
        '{"code":250,"times":1}',
        '{"fault":"hang-up","times":1}',
        '{"code":354}',
      ],
      ...[
        '{"fault":"reset","times":1}',
        '{"code":550,"drip":2000,"times":1}',
        '{"fault":"silence"}',
      ],
    ])}]}`,
]

/** Makes the content of a request that says it is JSON. */
export function jsonInput(random: Random): Buffer {
  const chosen = random.below(20)
  if (chosen < 9) return Buffer.from(random.pick(rules)(random))
  if (chosen < 14) return Buffer.from(value(random, 4))
  if (chosen === 14) {
    const depth = random.pick([10, 300, 20_000])
    const [open, close] = random.pick([
      ['[', ']'],
      ['{"a":', '}'],
      ['{"replies":[', ']}'],
    ] as const)
    return Buffer.from(open.repeat(depth) + (open.endsWith(':') ? '1' : '') + close.repeat(depth))
  }
  if (chosen === 15)
    return Buffer.concat([Buffer.from('{"path":"/'), random.octets(40), Buffer.from('"}')])
  if (chosen === 16) return Buffer.from(`\ufeff${value(random, 3)}`)
  if (chosen === 17)
    return Buffer.from(`{"path":"/${'x'.repeat(random.below(60_000))}","replies":[]}`)
  if (chosen === 18) return random.octets(200)
  const whole = random.pick(rules)(random)
  return Buffer.from(whole.slice(0, random.below(whole.length)))
}
