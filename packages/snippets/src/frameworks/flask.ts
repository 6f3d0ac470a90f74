import { defineFramework } from '../framework.js'
import { pythonDict, pythonValue } from '../literals/python.js'
import { layOutPython, type PythonExpression, pythonCall } from '../literals/python-expression.js'

/**
 * Flask: an application with one route.
 *
 * A redirect is written out as well, because flask.redirect adds an HTML page to it.
 */
export const flask = defineFramework({
  id: 'flask',
  title: 'Flask',
  language: 'python',
  extension: 'py',
  render({ status, headers, body }) {
    const content = body === null ? '""' : pythonCall('jsonify', [pythonValue(body)])
    const fields = headers.length > 0 ? [pythonDict(headers)] : []
    return `from flask import Flask${body === null ? '' : ', jsonify'}

app = Flask(__name__)


@app.route("/endpoint")
def endpoint():
    return ${tuple([content, String(status), ...fields])}
`
  },
})

/** A tuple has its parentheses only where it needs more than one line. */
function tuple(items: readonly PythonExpression[]): string {
  const laidOut = layOutPython(pythonCall('', items), { indent: 4, taken: 'return '.length - 2 })
  return laidOut.includes('\n') ? laidOut : laidOut.slice(1, -1)
}
