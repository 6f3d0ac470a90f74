import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'

const executablePath = process.env.CHROMIUM_PATH

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'jsdom',
          environment: 'jsdom',
          setupFiles: './vitest.setup.ts',
          include: [
            'tests/orders.test.ts',
            'tests/jsdom.test.ts',
            'tests/swr.test.ts',
            'tests/fake-timers.test.ts',
          ],
        },
      },
      {
        test: {
          name: 'happy-dom',
          environment: 'happy-dom',
          setupFiles: './vitest.setup.ts',
          include: ['tests/orders.test.ts', 'tests/happy-dom.test.ts'],
        },
      },
      {
        publicDir: './public',
        test: {
          name: 'browser',
          setupFiles: './browser.setup.ts',
          include: ['tests/browser.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath, args: ['--no-sandbox'] } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
})
