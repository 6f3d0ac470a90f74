/** When a test counts as hanging, in milliseconds: no test may fail because its machine is busy. */
export const timeouts = { testTimeout: 60_000, hookTimeout: 120_000 }
