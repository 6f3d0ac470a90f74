import { type ContractId, contractIds, hasResponse } from '@statuary/core'
import { snippetIds } from '@statuary/snippets'

/** What Try it offers: every contract that has a final response. */
export const tryIds: readonly ContractId[] = snippetIds

/** What Try it begins with on the page of a contract. */
export function firstTry(id: ContractId): ContractId {
  return hasResponse(id) && tryIds.includes(id)
    ? id
    : (contractIds.find((other) => other === 'http/200') as ContractId)
}
