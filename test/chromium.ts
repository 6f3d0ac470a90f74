// Chromium for tests: where it is, and how it starts.
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'
import { describe } from 'vitest'
import { isRequired } from './is-required.ts'

/** Where Chromium is looked for. */
export const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'

/** How long something may take to appear in a page, in milliseconds: the machine may be busy. */
export const patience = 120_000

// Chromium heeds the last list of features alone, so what Playwright turns off stands here again.
const features = [
  // The pages behind the address bar, drawn anew for every window that no one sees: two thirds of
  // the processor time that opening a page costs.
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxPopup',
  // A process in reserve for every page.
  'SpareRendererForSitePerProcess',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
]
/** Turns off what costs time in every window of Chromium, and no test is about. */
export const disabledFeatures = `--disable-features=${features.join(',')}`

/** Starts Chromium without a window. */
export function launchChromium(): Promise<Browser> {
  if (!existsSync(executablePath)) {
    throw new Error(`No Chromium at ${executablePath}. Install it, or set CHROMIUM_PATH.`)
  }
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', disabledFeatures]
  return chromium.launch({ executablePath, args })
}

/** A suite that needs Chromium: skipped, and says so, where there is none and none is required. */
export function describeInChromium(name: string, suite: () => void): void {
  const isSkipped = !existsSync(executablePath) && !isRequired('chromium')
  const reason = ` (skipped: no Chromium at ${executablePath}; set CHROMIUM_PATH)`
  describe.skipIf(isSkipped)(isSkipped ? name + reason : name, suite)
}
