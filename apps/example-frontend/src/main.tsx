import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { LatestChanges, SupportLine } from './live.tsx'
import { OrdersPage } from './orders-page.tsx'
import { createSession, refreshToken } from './session.ts'
import { ShopSummary } from './shop-summary.tsx'
import './orders-page.css'

// In production the condition is false at build time, and nothing of the mocks is in the bundle.
if (import.meta.env.MODE !== 'production') {
  const { startMocks } = await import('./mocks/start-mocks.ts')
  await startMocks()
}

// Where the server gave the token with the page, it would be read here.
const session = createSession({ token: 'old', refresh: () => refreshToken('/api/token') })

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <OrdersPage retry={{ send: session.fetch }} />
    <ShopSummary send={session.fetch} />
    <LatestChanges />
    <SupportLine />
  </StrictMode>,
)
