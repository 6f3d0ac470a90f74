import react from '@vitejs/plugin-react'
import { msw } from 'msw/vite'
import { defineConfig } from 'vite'

export default defineConfig(({ mode }) => ({
  // MSW's own plugin serves mockServiceWorker.js out of the package: no copy of it to keep in step.
  plugins: [react(), mode !== 'production' && msw({ mode: 'worker-only' })],
}))
