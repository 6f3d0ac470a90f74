import { defineFramework } from '../framework.js'
import { javascriptLiteral, javascriptString } from '../literals/javascript.js'

/**
 * Express 5: a router with one route.
 *
 * The code is written as Express's documentation has it (ES modules, single quotes, semicolons) and
 * as prettier formats it. `get` also answers HEAD.
 */
export const express = defineFramework({
  id: 'express',
  title: 'Express',
  language: 'javascript',
  extension: 'js',
  render({ status, headers, body }) {
    const lines = headers.map(
      ([name, value]) => `res.set(${javascriptString(name)}, ${javascriptString(value)});`,
    )
    if (body === null) {
      lines.push(`res.status(${status}).end();`)
    } else {
      const [before, after] = [`res.status(${status}).json(`, ');']
      const taken = before.length + after.length
      lines.push(`${before}${javascriptLiteral(body, { indent: 2, taken })}${after}`)
    }
    return `import express from 'express';

export const router = express.Router();

router.get('/endpoint', (req, res) => {
${lines.map((line) => `  ${line}`).join('\n')}
});
`
  },
})
