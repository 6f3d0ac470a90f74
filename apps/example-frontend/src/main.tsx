import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { LatestChanges, SupportLine } from './live.tsx'
import { OrdersPage } from './orders-page.tsx'
import './orders-page.css'

// In production the condition is false at build time, and nothing of the mocks is in the bundle.
if (import.meta.env.MODE !== 'production') {
  const { startMocks } = await import('./mocks/start-mocks.ts')
  await startMocks()
}

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <OrdersPage />
    <LatestChanges />
    <SupportLine />
  </StrictMode>,
)
