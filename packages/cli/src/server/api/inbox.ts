import { readFileSync } from 'node:fs'
import type { Api } from './api.js'

/** The files of the page by their paths; they lie beside what is running now. */
const files = {
  '/inbox': ['index.html', 'text/html; charset=utf-8'],
  '/inbox/inbox.css': ['inbox.css', 'text/css; charset=utf-8'],
  '/inbox/inbox.js': ['inbox.js', 'text/javascript; charset=utf-8'],
  '/inbox/inbox.js.map': ['inbox.js.map', 'application/json'],
} as const

/** The page loads nothing but itself, and no text of a mail can become a part of it. */
const headers = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-cache',
}

/** Adds `/inbox`, a page that shows messages and dialogues as they come. */
export function addInbox(api: Api): void {
  for (const [path, [name, type]] of Object.entries(files)) {
    let content: string | undefined
    api.get(path, (context) => {
      content ??= readFileSync(new URL(`inbox/${name}`, import.meta.url), 'utf8')
      return context.body(content, 200, { ...headers, 'Content-Type': type })
    })
  }
}
