import type { IncomingMessage, ServerResponse } from 'node:http'
import { prepareProblem } from './prepared-response.js'
import { sendResponse } from './send-response.js'

/**
 * Says on the console what failed, and gives the detail of the 500 that answers it. Parts of the
 * program load when a request first asks for them, so one can be gone by then: installed anew while
 * the server ran.
 *
 * @param context - the method and the path that were asked for.
 */
export function reportFailure(context: string, error: Error): string {
  console.error(`${context} failed: ${error.stack}`)
  const { code } = error as NodeJS.ErrnoException
  return code === 'ERR_MODULE_NOT_FOUND'
    ? 'Part of this program is gone from the disk: it was reinstalled or rebuilt after the server started. Start the server again.'
    : `This is a fault of the server: ${error.message}.`
}

/** Ends a request whose answer failed, and nothing but this request. */
export function answerFailure(
  request: IncomingMessage,
  response: ServerResponse,
  error: Error,
): void {
  const detail = reportFailure(`${request.method} ${request.url}`, error)
  if (response.headersSent) response.destroy()
  else if (!response.destroyed) sendResponse(request, response, prepareProblem(500, detail))
}
