/**
 * Makes sure that Vitest is new enough for the fixture.
 *
 * npm is not asked to, as it would keep the whole package from whoever has an older one.
 *
 * @param test - Vitest's own.
 * @throws {Error} if it cannot override fixtures.
 */
export function checkVitest(test: object): void {
  if ('override' in test) return
  throw new Error(
    'This Vitest has no test.override. @statuary/smtp-mock/vitest needs Vitest 4.1 or newer; with an older version, use the matchers from @statuary/smtp-mock/matchers, and call setupSmtpServer() in beforeAll.',
  )
}
