import { choiceBehaviours } from './choices.ts'
import { conditionBehaviours } from './conditions.ts'
import { contractBehaviours } from './contracts.ts'
import { eventSourceBehaviours, eventStreamBehaviours } from './event-streams.ts'
import { graphqlBehaviours } from './graphql-handlers.ts'
import type { Behaviour } from './harness.ts'
import { responseBehaviours } from './responses.ts'
import { sequenceBehaviours } from './sequences.ts'
import { webSocketBehaviours } from './web-sockets.ts'

/** What holds in each version of MSW, with each client. */
export const behaviours: readonly Behaviour[] = [
  ...contractBehaviours,
  ...responseBehaviours,
  ...sequenceBehaviours,
  ...conditionBehaviours,
  ...choiceBehaviours,
  ...graphqlBehaviours,
  ...eventStreamBehaviours,
  ...eventSourceBehaviours,
  ...webSocketBehaviours,
]
