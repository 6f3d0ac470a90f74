import {
  type ContractId,
  type HttpStatusCode,
  isContractId,
  type SmtpReplyDefinition,
  smtpReplies,
} from '@statuary/core'

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
