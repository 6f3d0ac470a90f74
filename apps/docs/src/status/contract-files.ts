import type { ContractId } from '@statuary/core'

const files = import.meta.glob<string>('../../../../contracts/{http,smtp}/*.json', {
  eager: true,
  query: '?raw',
  import: 'default',
})

/**
 * Gives a contract's file as it is.
 *
 * @throws {RangeError} if there is no such file.
 */
export function contractFile(id: ContractId): string {
  const text = files[`../../../../contracts/${id}.json`]
  if (text === undefined) throw new RangeError(`There is no file contracts/${id}.json.`)
  return text
}
