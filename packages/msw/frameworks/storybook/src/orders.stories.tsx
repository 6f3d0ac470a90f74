import { networkError, neverResponds, sequence } from '@statuary/msw'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { http } from 'msw'
import { Orders } from './orders'

export default { component: Orders } satisfies Meta<typeof Orders>

type Story = StoryObj<typeof Orders>

const busyOnce = http.get('/api/orders', sequence([503, { retryAfter: 1 }], 200))

export const Busy: Story = {
  beforeEach({ msw }) {
    msw.use(busyOnce)
  },
}

export const BusyAgain: Story = {
  beforeEach({ msw }) {
    msw.use(busyOnce)
  },
}

export const Loading: Story = {
  beforeEach({ msw }) {
    msw.use(http.get('/api/orders', neverResponds()))
  },
}

export const Offline: Story = {
  beforeEach({ msw }) {
    msw.use(http.get('/api/orders', networkError()))
  },
}
