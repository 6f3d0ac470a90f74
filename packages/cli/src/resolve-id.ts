import {
  type ContractId,
  contractIds,
  type HttpStatusCode,
  httpStatus,
  isContractId,
  isHttpStatusCode,
  isSmtpReplyCode,
  type SmtpReplyCode,
  smtpReply,
} from '@statuary/core'
import { distance } from 'fastest-levenshtein'
import { UserError } from './user-error.js'

/** Gives the name of a contract: the reason phrase, or the text of the reply. */
export function titleOf(id: ContractId): string {
  const code = Number(id.slice(5))
  return id.startsWith('http/')
    ? httpStatus(code as HttpStatusCode).phrase
    : smtpReply(code as SmtpReplyCode).text
}

/** Gives the contract ids most like what was typed: fewest letters changed, then the nearest code. */
export function nearestIds(typed: string, count = 3): ContractId[] {
  const family = /^(http|smtp)\b/i.exec(typed)?.[1]?.toLowerCase()
  const code = Number(/\d+/.exec(typed)?.[0] ?? 0)
  return contractIds
    .filter((id) => family === undefined || id.startsWith(family))
    .map((id) => ({
      id,
      changes: distance(family ? id : id.slice(5), typed.toLowerCase()),
      gap: Math.abs(Number(id.slice(5)) - code),
    }))
    .sort((a, b) => a.changes - b.changes || a.gap - b.gap)
    .slice(0, count)
    .map(({ id }) => id)
}

/**
 * Reads a contract id as a person types it: `smtp/503`, `SMTP 503`, or a number that only one family has.
 *
 * @throws {UserError} if nothing has that name, or two things have.
 */
export function resolveId(typed: string): ContractId {
  const written = typed
    .trim()
    .toLowerCase()
    .replace(/[ :-]+/, '/')
  if (isContractId(written)) return written
  const code = /^\d{3}$/.test(written) ? Number(written) : Number.NaN
  const http = isHttpStatusCode(code) && (`http/${code}` as const)
  const smtp = isSmtpReplyCode(code) && (`smtp/${code}` as const)
  if (http && smtp) {
    throw new UserError(
      `${code} is ambiguous: ${http} (${titleOf(http)}) and ${smtp} (${titleOf(smtp)}). Say which one.`,
    )
  }
  const id = http || smtp
  if (isContractId(id)) return id
  throw new UserError(
    `There is no ${JSON.stringify(typed)}.${didYouMean(written)} 'statuary list' lists them all.`,
  )
}

/** A word is looked for in names; a number is compared with numbers. */
function didYouMean(written: string): string {
  const meant = /\d/.test(written)
    ? nearestIds(written)
    : contractIds.filter((id) => written !== '' && titleOf(id).toLowerCase().includes(written))
  return meant.length > 0 ? ` Did you mean ${meant.slice(0, 3).join(', ')}?` : ''
}
