import picocolors from 'picocolors'

/** Functions that colour text, or leave it as it is. */
export type Colors = ReturnType<typeof picocolors.createColors>

/** Colours for a stream: off where it is no terminal, or where NO_COLOR is set. */
export function colorsFor(stream: { readonly isTTY?: boolean }): Colors {
  return picocolors.createColors(Boolean(stream.isTTY) && !process.env.NO_COLOR)
}
