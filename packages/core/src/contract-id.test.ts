import { describe, expect, test } from 'vitest'
import { canonicalResponse } from './canonical-response.js'
import { contractIds, hasResponse, isContractId } from './contract-id.js'
import { httpStatuses } from './http/statuses.js'
import type { ResponseKey } from './response-options.js'
import { smtpReplies } from './smtp/replies.js'

describe('contract ids', () => {
  test('are one per definition', () => {
    expect(contractIds).toHaveLength(httpStatuses.length + smtpReplies.length)
    expect(new Set(contractIds).size).toBe(contractIds.length)
    expect(contractIds).toEqual(
      expect.arrayContaining(['http/100', 'http/511', 'smtp/211', 'smtp/556']),
    )
  })

  test.each(['http/599', 'smtp/541', '503', 'HTTP/503', 'http/503/', 'http/0503', 503, null])(
    '%j is none',
    (value) => {
      expect(isContractId(value)).toBe(false)
    },
  )

  test.each(contractIds)('%s has a response exactly if canonicalResponse gives one', (id) => {
    const give = () => canonicalResponse(id as ResponseKey)
    if (hasResponse(id)) expect(give().status).toBeGreaterThanOrEqual(100)
    else expect(give).toThrow(/has no (HTTP )?response/)
  })

  test('what has no response is what no server could answer with', () => {
    expect(contractIds.filter((id) => !hasResponse(id))).toEqual([
      'http/101',
      'http/104',
      'http/306',
      ...[211, 214, 220, 221, 235, 253, 334, 354, 453, 458, 459].map((code) => `smtp/${code}`),
    ])
  })
})
