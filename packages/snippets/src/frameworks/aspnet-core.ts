import type { JsonValue } from '@statuary/core'
import { defineFramework, type SnippetResponse } from '../framework.js'
import {
  type CSharpLayout,
  csharpColumns,
  csharpLiteral,
  csharpString,
} from '../literals/csharp.js'

/**
 * ASP.NET Core: one endpoint of a minimal API, for Program.cs, ahead of `app.Run()`, or for a route
 * group named `app`.
 *
 * It needs no `using`: a web project imports those namespaces by itself. It compiles for .NET 8 and
 * newer, so a 500 goes through `Json`: `TypedResults.InternalServerError` came with .NET 9.
 */
export const aspnetCore = defineFramework({
  id: 'aspnet-core',
  title: 'ASP.NET Core',
  language: 'csharp',
  extension: 'cs',
  render(response) {
    const { headers, ...call } = callFor(response)
    if (headers.length === 0) {
      return statement('app.MapGet("/endpoint", () => ', call, { end: ');' })
    }
    const lines = headers.map(
      ([name, value]) => `context.Response.Headers${member(name)} = ${csharpString(value)};`,
    )
    return `app.MapGet("/endpoint", (HttpContext context) =>
{
${lines.map((line) => `    ${line}\n`).join('')}\
    ${statement('return ', call, { end: ';', indent: 4 })}\
});
`
  },
})

/** A method of TypedResults, and what it is called with. */
interface Call {
  readonly method: string
  readonly args: readonly (string | { readonly json: JsonValue })[]
}

/** Chooses the method that is named after the status, where there is one, and leaves it the headers that it sets. */
function callFor({
  status,
  headers,
  body,
}: SnippetResponse): Call & Pick<SnippetResponse, 'headers'> {
  const [, location] = headers.find(([name]) => name === 'Location') ?? []
  const others = headers.filter(([name]) => name !== 'Location')

  if (body === null) {
    const options = redirects[status]
    if (location !== undefined && options !== undefined) {
      return { method: 'Redirect', args: [csharpString(location), ...options], headers: others }
    }
    if (status === 204) return { method: 'NoContent', args: [], headers }
    return { method: 'StatusCode', args: [String(status)], headers }
  }
  const json = { json: body }
  if (location !== undefined && status === 201) {
    return { method: 'Created', args: [csharpString(location), json], headers: others }
  }
  const method = methods[status]
  if (method !== undefined) return { method, args: [json], headers }
  return { method: 'Json', args: [json, `statusCode: ${status}`], headers }
}

/** The methods that take a body alone. */
const methods: Readonly<Record<number, string>> = {
  200: 'Ok',
  400: 'BadRequest',
  404: 'NotFound',
  409: 'Conflict',
  422: 'UnprocessableEntity',
}

/** What makes each of them from a `Redirect`. */
const redirects: Readonly<Record<number, readonly string[]>> = {
  301: ['permanent: true'],
  302: [],
  307: ['preserveMethod: true'],
  308: ['permanent: true', 'preserveMethod: true'],
}

/** Writes a statement on one line, or else with each argument of its call on a line of its own. */
function statement(
  start: string,
  { method, args }: Call,
  { end, indent = 0 }: { end: string; indent?: number },
): string {
  const opening = `${start}TypedResults.${method}(`
  const flat = `${opening}${args.map((arg) => argument(arg)).join(', ')})${end}`
  if (!flat.includes('\n') && indent + flat.length <= csharpColumns) return `${flat}\n`
  const lines = args.map((arg, index) => {
    const after = index < args.length - 1 ? ',' : `)${end}`
    const layout = { indent: indent + 4, taken: after.length }
    return `${' '.repeat(layout.indent)}${argument(arg, layout)}${after}\n`
  })
  return `${opening}\n${lines.join('')}`
}

function argument(arg: Call['args'][number], layout?: CSharpLayout): string {
  return typeof arg === 'string' ? arg : csharpLiteral(arg.json, layout)
}

/** IHeaderDictionary's own properties for the headers of a response. */
const properties: Readonly<Record<string, string>> = {
  Allow: 'Allow',
  'Content-Range': 'ContentRange',
  ETag: 'ETag',
  Link: 'Link',
  Location: 'Location',
  'Proxy-Authenticate': 'ProxyAuthenticate',
  'Retry-After': 'RetryAfter',
  Upgrade: 'Upgrade',
  'WWW-Authenticate': 'WWWAuthenticate',
}

function member(header: string): string {
  const property = properties[header]
  return property === undefined ? `[${csharpString(header)}]` : `.${property}`
}
