import type { Rewindable } from './resolver.js'

/**
 * Counts the calls of `rewindAll`.
 *
 * A state compares the count it started in with the current one, so nobody has to keep a list of
 * states, which would have to keep resolvers alive or to notice their end. The count is global, for
 * a project may load this package twice: once as a module, once as CommonJS.
 */
const epoch = /* @__PURE__ */ Symbol.for('@statuary/msw/epoch')
const global = globalThis as { [epoch]?: number }

/** Starts a new epoch: every state starts over before it is read again. */
export function startEpoch(): void {
  global[epoch] = currentEpoch() + 1
}

function currentEpoch(): number {
  return global[epoch] ?? 0
}

/** A value that starts over. */
export interface State<Value> extends Rewindable {
  current(): Value
}

/** Keeps what `start` gives until it is rewound, on its own or by a new epoch. */
export function createState<Value>(start: () => Value, end?: (value: Value) => void): State<Value> {
  let startedIn = currentEpoch()
  let value = start()
  const rewind = () => {
    const last = value
    startedIn = currentEpoch()
    value = start()
    end?.(last)
  }
  return {
    rewind,
    current() {
      if (startedIn !== currentEpoch()) rewind()
      return value
    },
  }
}
