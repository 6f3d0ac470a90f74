/**
 * Refuses an option that nobody reads.
 *
 * @param others - what is left of the options once the known ones are taken out.
 * @param known - the options that there are, as the message lists them.
 * @throws {TypeError} if there is one.
 */
export function refuseUnknown(others: object, who: string, known: string): void {
  for (const unknown in others) throw new TypeError(`${who} takes no ${unknown}: give ${known}.`)
}
