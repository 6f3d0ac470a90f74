import { canonicalReply } from '@statuary/core'
import { describe, expect, test } from 'vitest'
import { PendingTriggers } from './pending-triggers.js'
import type { TriggerStage } from './trigger-address.js'

const at = (stage: TriggerStage, trigger = `554@${stage}.test`) => ({
  stage,
  trigger,
  reply: canonicalReply(554, stage),
})

describe('PendingTriggers', () => {
  test('the first trigger of a stage wins', () => {
    const triggers = new PendingTriggers()
    const first = at('DATA', 'first')
    expect(triggers.add(first)).toBe(first)
    expect(triggers.add(at('DATA', 'second'))).toBe(first)
    expect(triggers.take('DATA')).toBe(first)
    expect(triggers.take('MESSAGE')).toBeUndefined()
  })

  test.each(['RCPT', 'DATA', 'MESSAGE'] as const)(
    '%s holds until the transaction ends',
    (stage) => {
      const triggers = new PendingTriggers()
      triggers.add(at(stage))
      expect(triggers.take(stage)).toBeDefined()
      expect(triggers.take(stage)).toBeDefined()
      triggers.endTransaction()
      expect(triggers.take(stage)).toBeUndefined()
    },
  )

  test.each(['RSET', 'QUIT'] as const)('%s outlives the transaction and answers once', (stage) => {
    const triggers = new PendingTriggers()
    triggers.add(at(stage))
    triggers.endTransaction()
    expect(triggers.take(stage)).toBeDefined()
    expect(triggers.take(stage)).toBeUndefined()
  })
})
