import { defineFramework, type SnippetResponse } from '../framework.js'
import { goLiteral, goString } from '../literals/go.js'

/**
 * Go with its standard library: a package with one handler.
 *
 * A failure to encode is logged, because by then the status is on its way.
 */
export const goNetHttp = defineFramework({
  id: 'go-net-http',
  title: 'Go net/http',
  language: 'go',
  extension: 'go',
  render(response) {
    return response.body === null ? withoutContent(response) : withContent(response)
  },
})

function withoutContent({ status, headers }: SnippetResponse): string {
  return `package endpoint

import "net/http"

func Handler(w http.ResponseWriter, r *http.Request) {
${headerLines(headers)}	w.WriteHeader(${status})
}
`
}

function withContent({ status, headers, body }: SnippetResponse): string {
  const declaration = 'body := '
  const literal = goLiteral(body, { indent: 1, taken: declaration.length })
  return `package endpoint

import (
	"encoding/json"
	"log"
	"net/http"
)

func Handler(w http.ResponseWriter, r *http.Request) {
	${declaration}${literal}
${headerLines([['Content-Type', 'application/json'], ...headers])}	w.WriteHeader(${status})
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Println("write response:", err)
	}
}
`
}

function headerLines(headers: SnippetResponse['headers']): string {
  return headers
    .map(([name, value]) => `\tw.Header().Set(${goString(name)}, ${goString(value)})\n`)
    .join('')
}
