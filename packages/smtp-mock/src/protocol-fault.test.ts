import { describe, expect, test } from 'vitest'
import { type CommandInContext, protocolFault } from './protocol-fault.js'

const fine: CommandInContext = {
  stage: 'NOOP',
  argument: '',
  parameters: [],
  inTransaction: false,
  recipients: 0,
  triedRecipient: false,
}

const transaction = { inTransaction: true, recipients: 1, triedRecipient: true }

describe('protocolFault', () => {
  test.each<[string, Partial<CommandInContext>]>([
    ['NOOP with an argument', { argument: 'anything' }],
    ['DATA with a recipient', { stage: 'DATA', ...transaction }],
    ['RSET', { stage: 'RSET' }],
    ['AUTH before a transaction', { stage: 'AUTH', argument: 'PLAIN' }],
    [
      'MAIL with advertised parameters',
      { stage: 'MAIL', parameters: ['SIZE', 'BODY', 'AUTH', 'SMTPUTF8'] },
    ],
    ['RCPT', { stage: 'RCPT', inTransaction: true }],
  ])('finds nothing wrong with %s', (_title, command) => {
    expect(protocolFault({ ...fine, ...command })).toBeUndefined()
  })

  test.each<[number, string, Partial<CommandInContext>]>([
    [501, 'an argument to DATA', { stage: 'DATA', argument: 'foo', ...transaction }],
    [501, 'an argument to RSET', { stage: 'RSET', argument: 'foo' }],
    [501, 'an argument to QUIT', { stage: 'QUIT', argument: 'foo' }],
    [503, 'AUTH within a transaction', { stage: 'AUTH', argument: 'PLAIN', ...transaction }],
    [503, 'DATA without MAIL', { stage: 'DATA' }],
    [503, 'DATA without RCPT', { stage: 'DATA', inTransaction: true }],
    [554, 'DATA after refused recipients only', { stage: 'DATA', ...transaction, recipients: 0 }],
    [555, 'DSN at MAIL', { stage: 'MAIL', parameters: ['SIZE', 'RET'] }],
    [555, 'DSN at RCPT', { stage: 'RCPT', parameters: ['NOTIFY'] }],
  ])('gives %i for %s', (code, _title, command) => {
    expect(protocolFault({ ...fine, ...command })).toBe(code)
  })
})
