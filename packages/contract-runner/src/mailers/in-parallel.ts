/** Does something with each of several things, so many at a time, in their order. */
export async function inParallel<Thing>(
  things: readonly Thing[],
  atATime: number,
  use: (thing: Thing) => Promise<void>,
): Promise<void> {
  const queue = things.values()
  const work = async () => {
    for (const thing of queue) await use(thing)
  }
  await Promise.all(Array.from({ length: atATime }, work))
}
