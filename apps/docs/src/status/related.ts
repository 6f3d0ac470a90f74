import {
  type ContractId,
  contractIds,
  type HttpStatusCode,
  isContractId,
  type SmtpReplyDefinition,
  smtpReplies,
} from '@statuary/core'

/** Lists the other codes of the same class, as contract ids. */
export function classmates(id: ContractId): readonly ContractId[] {
  return contractIds.filter((other) => other !== id && other.slice(0, 6) === id.slice(0, 6))
}

/** Lists the SMTP replies for which an HTTP API answers with a status. */
export function renderedAs(status: HttpStatusCode): readonly ContractId[] {
  const replies: readonly SmtpReplyDefinition[] = smtpReplies
  return replies
    .filter(({ rendition }) => rendition?.status === status)
    .map(({ code }) => `smtp/${code}` as ContractId)
}

/** Gives the contract with the same number in the other protocol, where there is one. */
export function namesake(id: ContractId): ContractId | undefined {
  const [family, code] = id.split('/')
  const other = `${family === 'http' ? 'smtp' : 'http'}/${code}`
  return isContractId(other) ? other : undefined
}
