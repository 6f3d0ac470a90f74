import type { HttpBindings } from '@hono/node-server'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { SmtpMock } from '@statuary/smtp-mock'
import type { RuleBook } from '../../rules/rule-book.js'
import type { HostGuard } from '../host-guard.js'
import type { MailFeed } from '../mail/mail-feed.js'
import type { RequestLog } from '../request-log.js'
import type { ServerPool } from '../server-pool.js'

/** What the API of one server shows and changes; its routes are those of all servers. */
export interface ApiParts {
  readonly guard: HostGuard
  /** The URL of the SMTP mock. */
  readonly smtp: string
  readonly mail: SmtpMock
  readonly feed: MailFeed
  readonly rules: RuleBook
  readonly requests: RequestLog
  /** The servers that it may open; an isolated one opens no others. */
  readonly servers?: ServerPool | undefined
}

/** What a handler finds in its context: the parts of its server, and the JSON that was sent. */
export interface ApiEnv {
  Bindings: HttpBindings & ApiParts
  Variables: {
    /** Undefined where nothing was sent, which only an operation without required content allows. */
    readonly content: unknown
  }
}

/** The routes of the API, made once in a process. */
export type Api = OpenAPIHono<ApiEnv>
