import { isReservedPath, reservedPaths } from '../server/reserved-paths.js'
import type { HttpRuleDefinition, PreparedHttpRule } from './http-rule.js'
import { type Flaw, InvalidInput } from './invalid-input.js'
import { compilePath } from './path-pattern.js'
import { type PreparedReply, prepareReply } from './prepare-reply.js'
import { createReplySequence } from './reply-sequence.js'
import type { RuleKind } from './rule-store.js'
import { createSchemaValidator } from './schema-validator.js'

const findFlaws = createSchemaValidator('http-rule')

/** How rules of HTTP are read: by their schema, and then by what core and the server know besides. */
export const httpRuleKind: RuleKind<HttpRuleDefinition, PreparedHttpRule> = {
  name: 'http',
  read(value) {
    const flaws = findFlaws(value)
    if (flaws.length > 0) throw new InvalidInput(flaws)
    const definition = value as HttpRuleDefinition
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
  const matchesPath = attempt('/path', () => {
    if (isReservedPath(path)) {
      throw new RangeError(
        `${path} is the server's own. A rule may have any path but ${reservedPaths.join(', ')} and what is below them.`,
      )
    }
    return compilePath(path)
  })
  const prepared = replies.flatMap(
    (reply, index): PreparedReply[] =>
      attempt(`/replies/${index}`, () => [prepareReply(reply)]) ?? [],
  )
  if (matchesPath === undefined || flaws.length > 0) throw new InvalidInput(flaws)

  return {
    namesMethod: method !== 'ANY',
    replies: createReplySequence(prepared),
    matches: (given, segments) => (method === 'ANY' || method === given) && matchesPath(segments),
  }
}
