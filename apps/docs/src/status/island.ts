/** By framework or mail client, then by place: a piece of HTML. */
export type Island = Readonly<Record<string, Readonly<Record<string, string>>>>

/** Writes an island so that nothing in it can end its script element. */
export function islandText(island: Island): string {
  return JSON.stringify(island).replaceAll('<', '\\u003c')
}
