import { isHttpStatusCode } from '@statuary/core'
import { isReservedPath, reservedPaths } from '../server/reserved-paths.js'
import { checkMethod } from './check-method.js'
import type { HttpRuleDefinition, PreparedHttpRule } from './http-rule.js'
import { type Flaw, InvalidInput } from './invalid-input.js'
import { parsePath } from './path-pattern.js'
import { type PreparedReply, prepareReply } from './prepare-reply.js'
import { createReplySequence } from './reply-sequence.js'
import type { RuleKind } from './rule-store.js'
import { createSchemaValidator } from './schema-validator.js'

const findFlaws = createSchemaValidator('httpRule')

/** How rules of HTTP are read: by their schema, and then by what core and the server know besides. */
export const httpRuleKind: RuleKind<HttpRuleDefinition, PreparedHttpRule> = {
  name: 'http',
  read(value) {
    const flaws = findFlaws(value)
    const definition = value as HttpRuleDefinition
    if (!flaws.every((flaw) => isUnknownStatus(flaw, definition))) throw new InvalidInput(flaws)
    return { definition, prepared: prepare(definition) }
  },
}

function prepare({ method = 'ANY', path, replies }: HttpRuleDefinition): PreparedHttpRule {
  const flaws: Flaw[] = []
  const attempt = <Result>(pointer: string, action: () => Result): Result | undefined => {
    try {
      return action()
    } catch (error) {
      if (!(error instanceof RangeError || error instanceof TypeError)) throw error
      flaws.push({ pointer, detail: error.message })
      return undefined
    }
  }
  attempt('/method', () => checkMethod(method))
  const segments = attempt('/path', () => {
    if (isReservedPath(path)) {
      throw new RangeError(
        `${path} belongs to the server itself. A rule may have any path except ${reservedPaths.join(', ')} and what is below them.`,
      )
    }
    return parsePath(path)
  })
  const prepared = replies.flatMap(
    (reply, index): PreparedReply[] =>
      attempt(`/replies/${index}`, () => [prepareReply(reply)]) ?? [],
  )
  if (segments === undefined || flaws.length > 0) throw new InvalidInput(flaws)

  return { method, path: segments, replies: createReplySequence(prepared) }
}

/** Core refuses such a status as well, and says why it has no response, or which one is near. */
function isUnknownStatus({ pointer }: Flaw, definition: HttpRuleDefinition): boolean {
  const [, index] = /^\/replies\/(\d+)\/status$/.exec(pointer) ?? []
  if (index === undefined) return false
  const status = definition.replies[Number(index)]?.status
  return typeof status === 'string' ? /^(http|smtp)\/\d{3}$/.test(status) : isHttpStatusCode(status)
}
