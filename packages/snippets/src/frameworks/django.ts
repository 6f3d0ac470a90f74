import { defineFramework, type SnippetResponse } from '../framework.js'
import { pythonDict, pythonString, pythonValue } from '../literals/python.js'
import {
  layOutPython,
  type PythonExpression,
  prefixed,
  pythonCall,
} from '../literals/python-expression.js'

/** Django: a view. Which path it answers at is for the project's urls.py to say. */
export const django = defineFramework({
  id: 'django',
  title: 'Django',
  language: 'python',
  extension: 'py',
  render(response) {
    const { callee, args } = call(response)
    const before = '    return '
    return `from django.http import ${callee}


def my_view(request):
${before}${layOutPython(pythonCall(callee, args), { indent: 4, taken: before.length - 4 })}
`
  },
})

interface Call {
  readonly callee: string
  readonly args: readonly PythonExpression[]
}

function call({ status, headers, body }: SnippetResponse): Call {
  const statusArgument = `status=${status}`
  const headersArgument = headers.length > 0 ? [prefixed('headers=', pythonDict(headers))] : []
  if (body !== null) {
    // Only a dict is taken without asking; the reason is a flaw of browsers before ECMAScript 5.
    const safe = typeof body === 'object' && !Array.isArray(body) ? [] : ['safe=False']
    return {
      callee: 'JsonResponse',
      args: [pythonValue(body), ...safe, statusArgument, ...headersArgument],
    }
  }
  const redirect = redirects[status]
  const [[name, value] = [], ...others] = headers
  if (redirect !== undefined && name === 'Location' && value !== undefined && others.length === 0) {
    const own = redirect.status === status ? [] : [statusArgument]
    return { callee: redirect.callee, args: [pythonString(value), ...own] }
  }
  if (status === 304) return { callee: 'HttpResponseNotModified', args: headersArgument }
  return { callee: 'HttpResponse', args: [statusArgument, ...headersArgument] }
}

const found = { callee: 'HttpResponseRedirect', status: 302 }
const moved = { callee: 'HttpResponsePermanentRedirect', status: 301 }

/** The class that a redirect is made with, and the status it has unless told. */
const redirects: Readonly<Record<number, typeof found>> = {
  301: moved,
  302: found,
  303: found,
  307: found,
  308: moved,
}
