import { defineFramework, type SnippetResponse } from '../framework.js'
import { pythonDict, pythonString, pythonValue } from '../literals/python.js'
import {
  layOutPython,
  type PythonExpression,
  prefixed,
  pythonCall,
} from '../literals/python-expression.js'

/** FastAPI: an application with one route. */
export const fastapi = defineFramework({
  id: 'fastapi',
  title: 'FastAPI',
  language: 'python',
  extension: 'py',
  render(response) {
    const { imports, callee, args } = call(response)
    return `${imports}

app = FastAPI()


@app.get("/endpoint")
async def endpoint():
    return ${layOutPython(pythonCall(callee, args), { indent: 4, taken: 'return '.length })}
`
  },
})

interface Call {
  readonly imports: string
  readonly callee: string
  readonly args: readonly PythonExpression[]
}

function call({ status, headers, body }: SnippetResponse): Call {
  const statusArgument = `status_code=${status}`
  const headersArgument = headers.length > 0 ? [prefixed('headers=', pythonDict(headers))] : []
  if (body !== null) {
    return {
      ...from('JSONResponse'),
      args: [prefixed('content=', pythonValue(body)), statusArgument, ...headersArgument],
    }
  }
  const [[name, value] = [], ...others] = headers
  if (
    redirects.includes(status) &&
    name === 'Location' &&
    value !== undefined &&
    others.length === 0
  ) {
    return { ...from('RedirectResponse'), args: [pythonString(value), statusArgument] }
  }
  return {
    imports: 'from fastapi import FastAPI, Response',
    callee: 'Response',
    args: [statusArgument, ...headersArgument],
  }
}

function from(callee: string): Pick<Call, 'imports' | 'callee'> {
  const imports = `from fastapi import FastAPI\nfrom fastapi.responses import ${callee}`
  return { imports, callee }
}

const redirects: readonly number[] = [301, 302, 303, 307, 308]
