import { OpenAPIHono } from '@hono/zod-openapi'
import type { SmtpMock } from '@statuary/smtp-mock'
import { createColors } from 'picocolors'
import packageJson from '../../../package.json' with { type: 'json' }
import type { RuleBook } from '../../rules/rule-book.js'
import { welcome } from '../../welcome.js'
import type { HostGuard } from '../host-guard.js'
import { createMailFeed } from '../mail/mail-feed.js'
import type { RequestLog } from '../request-log.js'
import type { ServerPool } from '../server-pool.js'
import { addContracts } from './contracts.js'
import { addGuard } from './guard.js'
import { addHealth } from './health.js'
import { addHttpRequests } from './http-requests.js'
import { addInbox } from './inbox.js'
import { describeMocks } from './mocks.js'
import { addOtherMethods } from './other-methods.js'
import { refuse } from './responses.js'
import { addRuleRoutes } from './rules.js'
import { addServers } from './servers.js'
import { addSmtpMessages } from './smtp-messages.js'
import { addSmtpServer } from './smtp-server.js'
import { addSmtpSessions } from './smtp-sessions.js'

/** What the API shows and changes. */
export interface ApiParts {
  readonly guard: HostGuard
  /** The URL of the SMTP mock, which `/` names to a person. */
  readonly smtp: string
  readonly mail: SmtpMock
  readonly rules: RuleBook
  readonly requests: RequestLog
  /** The servers that it may open; an isolated one opens no others. */
  readonly servers?: ServerPool | undefined
}

/** Creates the API of one server, and the OpenAPI document that describes it and the mocks. */
export function createApi({ guard, smtp, mail, rules, requests, servers }: ApiParts): OpenAPIHono {
  const api = new OpenAPIHono({
    defaultHook: (result, context) => {
      if (result.success) return undefined
      const { issues } = result.error
      const details = issues.map(({ path, message }) => `${path.join('.')} is no use: ${message}.`)
      return refuse(context, 400, details.join(' '))
    },
  })
  addGuard(api, guard)

  api.get('/', (context) =>
    context.text(welcome({ http: new URL(context.req.url).origin, smtp }, createColors(false))),
  )
  addHealth(api)
  addContracts(api)
  // One file per resource.
  addRuleRoutes(api, { name: 'http', label: 'HTTP', schema: 'http-rule' }, rules.http)
  addHttpRequests(api, requests)
  addRuleRoutes(api, { name: 'smtp', label: 'SMTP', schema: 'smtp-rule' }, rules.smtp)
  const feed = createMailFeed(mail)
  addSmtpServer(api, mail, feed, smtp)
  addSmtpMessages(api, mail, feed)
  addSmtpSessions(api, mail, feed)
  addInbox(api)
  if (servers) addServers(api, servers)
  describeMocks(api)

  api.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Statuary',
      version: packageJson.version,
      description: `${packageJson.description} A path answers 405, with Allow, to a method that is not here.`,
      license: { name: 'MIT' },
    },
  })
  addOtherMethods(api)

  api.notFound((context) =>
    refuse(
      context,
      404,
      `Nothing is at ${context.req.path}. Try /http/503, /smtp/503, /api/contracts, or give it a rule: POST /api/http/rules.`,
    ),
  )
  return api
}
