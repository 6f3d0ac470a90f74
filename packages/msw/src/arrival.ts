// Taken when this module loads, before a test puts fake timers in their place.
const { MessageChannel: Channel, setTimeout: startTimer } = globalThis

/** Milliseconds; 20 did on a machine with five times the load that it has processors for. */
const throughWorker = 50

/**
 * Waits until what was put into a stream has arrived at the client, so that an error does not
 * overtake it and drop it.
 *
 * In one process a turn of the event loop is enough. With the worker, content goes through two
 * processes and a pipe, none of which tells when it has arrived. Fake timers do not hold this up.
 */
export function arrival(): Promise<void> {
  return new Promise((resolve) => {
    const { navigator } = globalThis as { navigator?: object }
    if (navigator !== undefined && 'serviceWorker' in navigator) {
      startTimer(resolve, throughWorker)
    } else if (Channel === undefined) {
      // The jsdom of Jest has none.
      startTimer(resolve, 0)
    } else {
      const { port1, port2 } = new Channel()
      port1.onmessage = () => {
        port1.close()
        resolve()
      }
      port2.postMessage(null)
    }
  })
}
