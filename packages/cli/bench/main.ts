import { benchHttp } from './http-throughput.ts'
import { benchRules } from './rules.ts'
import { benchStart } from './start.ts'

console.log(
  'Each figure is the median of its rounds; the two servers of a ratio take turns in one run.\n',
)
await benchStart()
await benchHttp()
await benchRules()
