import {
  type ContractId,
  contractIds,
  httpStatus,
  isContractId,
  isHttpStatusCode,
  isSmtpReplyCode,
  smtpReply,
} from '@statuary/core'
import { distance } from 'fastest-levenshtein'
import { UserError } from './user-error.js'

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
  const code = Number(written)
  const http = isHttpStatusCode(code) && `http/${code}`
  const smtp = isSmtpReplyCode(code) && `smtp/${code}`
  if (http && smtp) {
    throw new UserError(
      `${code} is two things: ${http} (${httpStatus(code as 503).phrase}) and ${smtp} (${smtpReply(code as 503).text}). Name one of them.`,
    )
  }
  const id = http || smtp
  if (isContractId(id)) return id
  throw new UserError(
    `There is no ${JSON.stringify(typed)}. Did you mean ${nearestIds(written).join(', ')}? 'statuary list' shows all.`,
  )
}
