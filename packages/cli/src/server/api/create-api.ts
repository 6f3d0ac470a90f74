import { OpenAPIHono } from '@hono/zod-openapi'
import { createColors } from 'picocolors'
import packageJson from '../../../package.json' with { type: 'json' }
import { explainMiss } from '../../rules/explain-miss.js'
import { welcome } from '../../welcome.js'
import { answerError } from './answer-error.js'
import type { Api } from './api.js'
import { addContracts } from './contracts.js'
import { addDocument } from './document.js'
import { addGuard } from './guard.js'
import { addHealth } from './health.js'
import { addHttpRequests } from './http-requests.js'
import { addInbox } from './inbox.js'
import { describeMocks } from './mocks.js'
import { nearestPath } from './nearest-path.js'
import { addOtherMethods } from './other-methods.js'
import { type ProblemError, refuse } from './responses.js'
import { addRuleRoutes } from './rules.js'
import { addServers } from './servers.js'
import { addSmtpMessages } from './smtp-messages.js'
import { addSmtpServer } from './smtp-server.js'
import { addSmtpSessions } from './smtp-sessions.js'
import { addStrictness } from './strictness.js'

let main: Api | undefined
let isolated: Api | undefined

/**
 * Gives the API of a main server, which may open others, or that of an isolated one.
 *
 * Each is made once in a process, with its schemas and its document; what it shows and changes comes
 * with every request.
 */
export function apiOf(kind: 'main' | 'isolated'): Api {
  if (kind === 'main') {
    main ??= createApi(true)
    return main
  }
  isolated ??= createApi(false)
  return isolated
}

function createApi(opensServers: boolean): Api {
  const api: Api = new OpenAPIHono({
    defaultHook: (result, context) => {
      if (result.success) return undefined
      const errors = result.error.issues.map(({ path, message }): ProblemError => {
        const parameter = path.join('.')
        const given = context.req.query(parameter) ?? context.req.param(parameter) ?? ''
        const shown = given.length > 60 ? `${given.slice(0, 60)}...` : given
        return { parameter, detail: `${parameter}=${shown} cannot be used: ${message}.` }
      })
      return refuse(context, 400, errors.map(({ detail }) => detail).join(' '), { errors })
    },
  })
  addGuard(api)
  addStrictness(api)

  api.get('/', (context) => {
    const { origin } = new URL(context.req.url)
    return context.text(welcome({ http: origin, smtp: context.env.smtp }, createColors(false)))
  })
  addHealth(api)
  addContracts(api)
  // One file per resource.
  addRuleRoutes(api, { name: 'http', label: 'HTTP', schema: 'http-rule' }, ({ http }) => http)
  addHttpRequests(api)
  addRuleRoutes(api, { name: 'smtp', label: 'SMTP', schema: 'smtp-rule' }, ({ smtp }) => smtp)
  addSmtpServer(api)
  addSmtpMessages(api)
  addSmtpSessions(api)
  addInbox(api)
  if (opensServers) addServers(api)
  describeMocks(api)
  addDocument(api, {
    title: 'Statuary',
    version: packageJson.version,
    description: `${packageJson.description} A path answers 405, with Allow, to a method that is not here.`,
    license: { name: 'MIT' },
  })
  addOtherMethods(api)

  api.onError(answerError)
  api.notFound((context) => {
    const { method, path } = context.req
    const near = explainMiss(context.env.rules.http.rules, method, path)
    const meant = near === undefined ? nearestPath(api, path) : undefined
    const advice =
      near ?? 'Try /http/503, /smtp/503, /api/contracts, or give it a rule: POST /api/http/rules.'
    const question = meant === undefined ? '' : ` Did you mean ${meant}?`
    return refuse(context, 404, `There is nothing at ${path}.${question} ${advice}`)
  })
  return api
}
