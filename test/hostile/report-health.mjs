// Loaded into the server that is tried, where it says over the channel to its parent what the
// process holds. The channel keeps nothing running.
process.on('message', () => {
  globalThis.gc()
  process.send({
    heap: process.memoryUsage().heapUsed,
    resources: process.getActiveResourcesInfo().sort(),
  })
})
process.channel.unref()
