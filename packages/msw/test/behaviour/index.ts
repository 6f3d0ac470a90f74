import { conditionBehaviours } from './conditions.ts'
import { contractBehaviours } from './contracts.ts'
import type { Behaviour } from './harness.ts'
import { responseBehaviours } from './responses.ts'
import { sequenceBehaviours } from './sequences.ts'

/** What holds in each version of MSW, with each client. */
export const behaviours: readonly Behaviour[] = [
  ...contractBehaviours,
  ...responseBehaviours,
  ...sequenceBehaviours,
  ...conditionBehaviours,
]
