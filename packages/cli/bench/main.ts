import { benchHttp } from './http-throughput.ts'
import { benchRules } from './rules.ts'

console.log(
  'Each figure is the median of its rounds; the two servers of a ratio take turns in one run.\n',
)
await benchHttp()
await benchRules()
