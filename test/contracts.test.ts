import { readdirSync, readFileSync } from 'node:fs'
import {
  canonicalReply,
  canonicalResponse,
  contractIds,
  type HttpStatusCode,
  type HttpStatusDefinition,
  hasResponse,
  httpStatus,
  isContractId,
  type SmtpReplyCode,
  type SmtpReplyDefinition,
  type SmtpStage,
  smtpReply,
} from '@statuary/core'
import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'

const folder = new URL('../contracts/', import.meta.url)

// biome-ignore lint/suspicious/noExplicitAny: the schemas say what is in a contract, and are tested first
type Contract = any

function read(path: string): Contract {
  return JSON.parse(readFileSync(new URL(path, folder), 'utf8'))
}

const files = ['http', 'smtp'].flatMap((family) =>
  readdirSync(new URL(`${family}/`, folder)).map((name) => `${family}/${name}`),
)
const ajv = new Ajv2020({ allErrors: true, strict: true })
const schemas = {
  http: ajv.compile(read('schema/http-contract.schema.json')),
  smtp: ajv.compile(read('schema/smtp-contract.schema.json')),
}

/** Says what is wrong with a contract, each time with the file and the path inside it. */
function schemaErrors(file: string, contract: Contract): string[] {
  const validate = schemas[file.slice(0, 4) as 'http' | 'smtp']
  validate(contract)
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) =>
      `contracts/${file}${instancePath ? ` at ${instancePath}` : ''}: ${message} ${JSON.stringify(params)}`,
  )
}

describe('contract files', () => {
  test('are one per definition, and none more', () => {
    expect(files.toSorted()).toEqual(contractIds.map((id) => `${id}.json`).toSorted())
  })

  test.each(files)('%s keeps to its schema', (file) => {
    expect(schemaErrors(file, read(file))).toEqual([])
  })

  test.each(files)('%s has its own name as id', (file) => {
    expect(`${read(file).id}.json`).toBe(file)
  })

  test('that break their schema are reported with file and path', () => {
    const contract = read('http/503.json')
    contract.response.headers['Content-Length'] = '49'
    contract.response.status = '503'
    expect(schemaErrors('http/503.json', contract).join('\n')).toMatch(
      /contracts\/http\/503\.json at \/response\/status: must be integer/,
    )
    expect(schemaErrors('http/503.json', contract).join('\n')).toMatch(
      /contracts\/http\/503\.json at \/response\/headers: /,
    )
  })

  test.each<[string, (contract: Contract) => void]>([
    [
      'http/204.json',
      (contract) => {
        contract.response.body = {}
      },
    ],
    [
      'http/503.json',
      (contract) => {
        contract.response.headers['Retry-After'] = 300
      },
    ],
    [
      'http/503.json',
      (contract) => {
        contract.interim = { status: 103, headers: {} }
      },
    ],
    [
      'http/103.json',
      (contract) => {
        delete contract.interim
      },
    ],
    [
      'http/101.json',
      (contract) => {
        contract.response = { status: 101, headers: {}, body: null }
      },
    ],
    [
      'smtp/503.json',
      (contract) => {
        contract.stages.RCTP = { enhanced: '5.5.1' }
      },
    ],
    [
      'smtp/503.json',
      (contract) => {
        contract.stages.MAIL.enhanced = '5.5'
      },
    ],
    [
      'smtp/503.json',
      (contract) => {
        contract.reply.text = 'Grüße'
      },
    ],
    [
      'smtp/503.json',
      (contract) => {
        contract.extra = true
      },
    ],
  ])('%s would not keep to its schema after a change such as %s', (file, change) => {
    const contract = read(file)
    change(contract)
    expect(schemaErrors(file, contract)).not.toEqual([])
  })
})

describe('HTTP contracts and core', () => {
  const ids = contractIds.filter((id) => id.startsWith('http/'))

  test.each(ids)('agree on %s', (id) => {
    const contract = read(`${id}.json`)
    const status: HttpStatusDefinition = httpStatus(Number(id.slice(5)) as HttpStatusCode)
    expect(contract.response !== undefined).toBe(hasResponse(id))
    if (!hasResponse(id)) return
    const response = canonicalResponse(id)
    if (status.role === 'interim') {
      expect({ ...contract.interim, body: null }).toEqual(response)
      expect(contract.response).toEqual(canonicalResponse(200, { headers: response.headers }))
    } else {
      expect(contract.interim).toBeUndefined()
      expect(contract.response).toEqual(response)
    }
  })
})

describe('SMTP contracts and core', () => {
  const ids = contractIds.filter((id) => id.startsWith('smtp/'))

  test.each(ids)('agree on %s', (id) => {
    const contract = read(`${id}.json`)
    const code = Number(id.slice(5)) as SmtpReplyCode
    const reply: SmtpReplyDefinition = smtpReply(code)
    expect(contract.reply).toEqual({ code, text: reply.text })
    expect(Object.keys(contract.stages)).toEqual(Object.keys(reply.stages))
    expect(contract.http?.response).toEqual(hasResponse(id) ? canonicalResponse(id) : undefined)
  })

  test.each(ids)('agree on the reply of %s at each stage', (id) => {
    const { reply, stages } = read(`${id}.json`)
    for (const [stage, { enhanced, text = reply.text }] of Object.entries<Contract>(stages)) {
      const domain = 'mx.example.test'
      expect(canonicalReply(reply.code, stage as SmtpStage, { domain })).toEqual({
        code: reply.code,
        enhanced,
        text: text.replaceAll('{domain}', domain),
      })
    }
  })
})

test('every id of a contract is a ContractId', () => {
  expect(files.every((file) => isContractId(file.replace('.json', '')))).toBe(true)
})
