import type { JsonValue } from '@statuary/core'
import { defineFramework } from '../framework.js'
import { javaClasses, javaColumns, javaLiteral, javaString } from '../literals/java.js'

/**
 * Spring Boot: a controller with one handler that returns a ResponseEntity.
 *
 * The status is an integer, because HttpStatus has renamed its constants (`UNPROCESSABLE_ENTITY`,
 * `PAYLOAD_TOO_LARGE`) and has none for 305. A body's members come in any order: `Map.of` keeps
 * none.
 */
export const springBoot = defineFramework({
  id: 'spring-boot',
  title: 'Spring Boot',
  language: 'java',
  extension: 'java',
  render({ status, headers, body }) {
    const calls = headers.map(
      ([name, value]) => `.header(${javaString(name)}, ${javaString(value)})`,
    )
    const classes = body === null ? [] : javaClasses(body)
    return `${classes.map((name) => `import java.util.${name};\n`).join('')}\
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class EndpointController {

    @GetMapping("/endpoint")
    public ResponseEntity<${typeOf(body)}> endpoint() {
        ${statement(`return ResponseEntity.status(${status})`, calls, body)}
    }
}
`
  },
})

/** On one line if it fits, or else with every call on a line of its own. */
function statement(start: string, calls: readonly string[], body: JsonValue): string {
  const flat = `${start}${calls.join('')}${last(body)};`
  if (flat.length <= javaColumns - 8 && !flat.includes('\n')) return flat
  return [start, ...calls, `${last(body, 16)};`].join('\n                ')
}

function last(body: JsonValue, indent?: number): string {
  if (body === null) return '.build()'
  const layout = indent === undefined ? {} : { indent, taken: '.body();'.length }
  return `.body(${javaLiteral(body, layout)})`
}

function typeOf(body: JsonValue): string {
  if (body === null) return 'Void'
  if (typeof body !== 'object') return 'Object'
  return Array.isArray(body) ? 'List<Object>' : 'Map<String, Object>'
}
