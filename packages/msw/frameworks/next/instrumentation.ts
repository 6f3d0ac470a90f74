export async function register() {
  if (process.env.NEXT_RUNTIME === 'nodejs' && process.env.MOCKS === 'on') {
    const { server } = await import('./mocks/server')
    server.listen({ onUnhandledFrame: 'bypass' })
  }
}
