import { type ContractId, hasResponse, isContractId } from '@statuary/core'
import { type HttpHandler, type HttpResponseResolver, http } from 'msw'
import { type Answer, createAnswer } from './answer.js'
import { describe } from './call-resolver.js'
import { type FinalKey, isFinal } from './final-key.js'

/**
 * Returns handlers for every status: GET and HEAD of `/http/503`, `/smtp/550` and the like.
 *
 * A path that names no contract, or one without a response (`/http/101`, `/http/103`, `/smtp/354`),
 * is left to other handlers.
 *
 * @param base - what the paths begin with: an origin, a path, or `*` for any origin. Without it the
 * paths are those of the page.
 * @throws {TypeError} if the base is not one of these, or has a query or a fragment.
 * @example setupServer(...statusHandlers('https://mock.test'))
 * // GET https://mock.test/http/503
 */
export function statusHandlers(base = ''): HttpHandler[] {
  if (typeof base !== 'string' || !/^(?:$|\/|\*|[a-z][\w+.-]*:\/\/)[^?#]*$/i.test(base)) {
    throw new TypeError(
      `statusHandlers cannot begin paths with ${describe(base)}. Give an origin, a path from / or *, without query and fragment, such as 'https://mock.test'.`,
    )
  }
  const answers = new Map<ContractId, Answer>()
  const start = base.replace(/\/$/, '')
  return ['http', 'smtp'].flatMap((family) => {
    const resolver: HttpResponseResolver = ({ request, params }) => {
      const id = `${family}/${params.code}`
      if (!isContractId(id) || !hasResponse(id) || !isFinal(id)) return undefined
      return answerTo(id)(request.method)
    }
    const path = `${start}/${family}/:code`
    return [http.get(path, resolver), http.head(path, resolver)]
  })

  function answerTo(id: ContractId & FinalKey): Answer {
    const answer = answers.get(id) ?? createAnswer(id)
    answers.set(id, answer)
    return answer
  }
}
