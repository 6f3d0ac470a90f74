import type { JsonValue } from '@statuary/core'
import { defineFramework } from '../framework.js'
import { csharpColumns, csharpLiteral, csharpString } from '../literals/csharp.js'

/**
 * ASP.NET Core: one endpoint of a minimal API, for Program.cs or for a route group named `app`.
 *
 * It needs no `using`: a web project imports those namespaces by itself.
 */
export const aspnetCore = defineFramework({
  id: 'aspnet-core',
  title: 'ASP.NET Core',
  language: 'csharp',
  extension: 'cs',
  render({ status, headers, body }) {
    if (headers.length === 0) {
      const before = 'app.MapGet("/endpoint", () => '
      return `${before}${result(status, body, { indent: 0, taken: before.length + 2 })});\n`
    }
    const lines = headers.map(
      ([name, value]) => `context.Response.Headers${member(name)} = ${csharpString(value)};`,
    )
    const before = 'return '
    lines.push(`${before}${result(status, body, { indent: 4, taken: before.length + 1 })};`)
    return `app.MapGet("/endpoint", (HttpContext context) =>
{
${lines.map((line) => `    ${line}`).join('\n')}
});
`
  },
})

function result(status: number, body: JsonValue, at: { indent: number; taken: number }): string {
  if (body === null) return `Results.StatusCode(${status})`
  const flat = `Results.Json(${csharpLiteral(body)}, statusCode: ${status})`
  if (!flat.includes('\n') && at.indent + at.taken + flat.length <= csharpColumns) return flat
  const indent = at.indent + 4
  const margin = `\n${' '.repeat(indent)}`
  const literal = csharpLiteral(body, { indent, taken: 1 })
  return `Results.Json(${margin}${literal},${margin}statusCode: ${status})`
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
