import type { SmtpStage } from '@statuary/core'
import { isAnswer } from './answer.js'
import { type ContextMatcher, type HandlerOptions, SmtpHandler } from './handler.js'
import { compileMessageMatcher, type MessageMatcher } from './message-pattern.js'
import type { AnyStageResolver, Resolver } from './resolver.js'
import type { SequenceResolver } from './sequence.js'
import type { StageContext } from './stage-context.js'
import { compileTextPattern } from './text-pattern.js'

/** A glob, a regular expression, or a function that looks at the whole step. */
export type StageMatcher<Stage extends SmtpStage> =
  | string
  | RegExp
  | ((context: StageContext<Stage>) => boolean | PromiseLike<boolean>)

/** Makes a handler for one stage. */
export interface HandlerFactory<Stage extends SmtpStage, Matcher = StageMatcher<Stage>> {
  /**
   * Makes a handler that answers whenever the server comes to the stage.
   *
   * @throws {TypeError} if the resolver is invalid.
   * @throws {RangeError} if its reply is not allowed at the stage.
   */
  (resolver: Resolver<Stage>, options?: HandlerOptions): SmtpHandler
  /** Makes a handler that answers if its matcher agrees. */
  (matcher: Matcher, resolver: Resolver<Stage>, options?: HandlerOptions): SmtpHandler
}

/** Makes a handler for a command by its verb. */
export interface CommandHandlerFactory {
  (verb: string, resolver: Resolver<never>, options?: HandlerOptions): SmtpHandler
  (
    verb: string,
    matcher: StageMatcher<SmtpStage>,
    resolver: Resolver<never>,
    options?: HandlerOptions,
  ): SmtpHandler
}

/** Makes a handler for every stage; an answer only has to be allowed at one of them. */
export interface AnyHandlerFactory {
  (resolver: AnyStageResolver, options?: HandlerOptions): SmtpHandler
  (
    matcher: StageMatcher<SmtpStage>,
    resolver: AnyStageResolver,
    options?: HandlerOptions,
  ): SmtpHandler
  // A sequence of answers for different stages.
  (resolver: SequenceResolver<never>, options?: HandlerOptions): SmtpHandler
  (
    matcher: StageMatcher<SmtpStage>,
    resolver: SequenceResolver<never>,
    options?: HandlerOptions,
  ): SmtpHandler
}

const stages = {
  /** The greeting. */
  connect: handlersOf('CONNECT', ({ session }) => [session.client.address]),
  ehlo: handlersOf('EHLO'),
  helo: handlersOf('HELO'),
  /** Also offers STARTTLS, as long as it is in use. */
  starttls: handlersOf('STARTTLS'),
  /** Is asked when the credentials have arrived, and again after each 334 that it gives. */
  auth: handlersOf('AUTH', ({ credentials }) => [credentials?.user ?? '']),
  mail: handlersOf('MAIL', ({ address }) => [address ?? '']),
  rcpt: handlersOf('RCPT', ({ address }) => [address ?? '']),
  /** The reply to DATA, before the message arrives. */
  data: handlersOf('DATA', ({ envelope }) => envelope.to),
  /** The reply after the final dot. */
  message: ((...args: readonly unknown[]) => {
    const { matcher, resolver, options } = readArguments(args)
    const matches =
      matcher === undefined || typeof matcher === 'function'
        ? undefined
        : compileMessageMatcher(matcher as MessageMatcher)
    return new SmtpHandler(
      'MESSAGE',
      typeof matcher === 'function'
        ? (matcher as ContextMatcher)
        : matches &&
            ((({ message }: StageContext<'MESSAGE'>) => matches(message)) as ContextMatcher),
      resolver,
      options,
    )
  }) as HandlerFactory<'MESSAGE', StageMatcher<'MESSAGE'> | MessageMatcher>,
  rset: handlersOf('RSET'),
  noop: handlersOf('NOOP'),
  vrfy: handlersOf('VRFY'),
  expn: handlersOf('EXPN'),
  help: handlersOf('HELP'),
  quit: handlersOf('QUIT'),
} as const

/**
 * Makes handlers, one function per stage.
 *
 * A handler is asked only where the command would succeed: a command that is out of order or has
 * wrong syntax gets the server's own 503 or 501. A glob or a regular expression is matched against
 * what the stage is about: the address for `mail` and `rcpt`, any recipient for `data` and
 * `message`, the user for `auth`, the client's name for `ehlo` and `helo`, its IP address for
 * `connect`, and the argument for all others.
 *
 * @example smtp.rcpt('*@full.example', reply(552))
 * @example smtp.mail(({ address }) => address.endsWith('@spam.example') ? reply(550) : undefined)
 * @example smtp.message({ subject: /invoice/i }, slow(3000, reply(451)), { once: true })
 * @see RFC 5321 section 4.3.2
 */
export const smtp = {
  ...stages,
  /**
   * A command by its verb, such as one that no RFC defines, or ETRN.
   *
   * @throws {RangeError} if it is not a verb.
   * @example smtp.command('XFOO', reply(250, { text: 'Done' }))
   */
  command: ((verb: string, ...args: readonly unknown[]) => {
    const command = String(verb).toUpperCase()
    if (!/^[A-Z][A-Z0-9-]*$/.test(command)) {
      throw new RangeError(
        `Not a verb: ${JSON.stringify(verb)}. A verb is a word of letters and digits, such as XFOO; what follows it is for the matcher.`,
      )
    }
    const own = (stages as Record<string, unknown>)[command.toLowerCase()]
    if (typeof own === 'function') return own(...args)
    return createHandler(command, ({ argument }) => [argument], args)
  }) as CommandHandlerFactory,
  /**
   * Every stage and every command where the answer is allowed; elsewhere, the next handler is
   * asked.
   *
   * @example smtp.any(reply(250)) // but not as the greeting (220), at DATA (354), AUTH (235), QUIT (221)
   */
  any: ((...args: readonly unknown[]) =>
    createHandler('*', ({ argument }) => [argument], args)) as AnyHandlerFactory,
} as const

function handlersOf<Stage extends SmtpStage>(
  stage: Stage,
  subjects: (context: StageContext) => readonly string[] = ({ argument }) => [argument],
): HandlerFactory<Stage> {
  return (...args: readonly unknown[]) => createHandler(stage, subjects, args)
}

function createHandler(
  command: string,
  subjects: (context: StageContext) => readonly string[],
  args: readonly unknown[],
): SmtpHandler {
  const { matcher, resolver, options } = readArguments(args)
  return new SmtpHandler(command, compileMatcher(matcher, subjects), resolver, options)
}

function compileMatcher(
  matcher: unknown,
  subjects: (context: StageContext) => readonly string[],
): ContextMatcher | undefined {
  if (matcher === undefined) return undefined
  if (typeof matcher === 'function') return matcher as ContextMatcher
  const test = compileTextPattern(matcher as string | RegExp)
  return (context) => subjects(context).some(test)
}

/** Of two arguments the second is either the resolver of a matcher, or the options of a resolver. */
function readArguments(args: readonly unknown[]): {
  readonly matcher: unknown
  readonly resolver: unknown
  readonly options: HandlerOptions | undefined
} {
  const [first, second, third] = args
  const hasMatcher =
    typeof second === 'function' ||
    isAnswer(second) ||
    typeof first === 'string' ||
    first instanceof RegExp
  return hasMatcher
    ? { matcher: first, resolver: second, options: third as HandlerOptions | undefined }
    : { matcher: undefined, resolver: first, options: second as HandlerOptions | undefined }
}
