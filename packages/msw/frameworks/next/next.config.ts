import type { NextConfig } from 'next'

export default {
  // MSW patches the modules of Node, so it stays outside of the bundle.
  serverExternalPackages: ['msw', '@statuary/msw', '@statuary/core'],
  typescript: { ignoreBuildErrors: true },
} satisfies NextConfig
