import type { AnyAnswer } from './answer.js'
import { ActiveHandler, type SmtpHandler } from './handler.js'
import type { StageContext } from './stage-context.js'

/** The handlers of a server: those it was set up with, and before them those that came later. */
export class HandlerStack {
  #initial: readonly ActiveHandler[] = []
  #added: readonly ActiveHandler[] = []
  /** Made when it is first asked for after a change. */
  #byCommand: Map<string, readonly ActiveHandler[]> | undefined

  constructor(initial: readonly SmtpHandler[]) {
    this.reset(initial)
  }

  /** Puts handlers before all others; of several the first is asked first. */
  add(handlers: readonly SmtpHandler[]): void {
    this.#added = [...handlers.map((handler) => new ActiveHandler(handler)), ...this.#added]
    this.#byCommand = undefined
  }

  /** Drops what was added, and takes the others back to their start, or replaces them if some are given. */
  reset(initial: readonly SmtpHandler[]): void {
    for (const handler of [...this.#added, ...this.#initial]) handler.rewind()
    this.#added = []
    if (initial.length > 0) this.#initial = initial.map((handler) => new ActiveHandler(handler))
    this.#byCommand = undefined
  }

  /** Checks whether there is a handler of just this command; one of all commands does not count. */
  handles(command: string): boolean {
    return this.#of(command).some((handler) => handler.command === command)
  }

  /**
   * Asks the handlers of a command, one after the other, until one has an answer.
   *
   * @param describe - is called only if there is a handler to ask.
   * @returns undefined if none answers; a promise only if one of them gave one.
   * @throws what a handler throws.
   */
  ask(
    command: string,
    describe: () => StageContext,
  ): AnyAnswer | undefined | Promise<AnyAnswer | undefined> {
    const handlers = this.#of(command)
    if (handlers.length === 0) return undefined
    return askFrom(0, handlers, describe())
  }

  #of(command: string): readonly ActiveHandler[] {
    this.#byCommand ??= index([...this.#added, ...this.#initial])
    return this.#byCommand.get(command) ?? this.#byCommand.get('*') ?? []
  }
}

/** Each command has its handlers and those of all commands, in their order. */
function index(handlers: readonly ActiveHandler[]): Map<string, readonly ActiveHandler[]> {
  const byCommand = new Map<string, ActiveHandler[]>([['*', []]])
  const ofAll = byCommand.get('*') as ActiveHandler[]
  for (const handler of handlers) {
    const { command } = handler
    if (command === '*') {
      for (const list of byCommand.values()) list.push(handler)
      continue
    }
    const list = byCommand.get(command)
    if (list) list.push(handler)
    else byCommand.set(command, [...ofAll, handler])
  }
  return byCommand
}

function askFrom(
  start: number,
  handlers: readonly ActiveHandler[],
  context: StageContext,
): AnyAnswer | undefined | Promise<AnyAnswer | undefined> {
  for (let index = start; index < handlers.length; index++) {
    const answer = (handlers[index] as ActiveHandler).ask(context)
    if (answer === undefined) continue
    if (!('then' in answer)) return answer
    return Promise.resolve(answer).then((answer) => answer ?? askFrom(index + 1, handlers, context))
  }
  return undefined
}
