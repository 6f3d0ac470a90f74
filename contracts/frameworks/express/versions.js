import { createRequire } from 'node:module'

const { version } = createRequire(import.meta.url)('express/package.json')

console.log(
  JSON.stringify({
    framework: `Express ${version}`,
    runtime: `Node.js ${process.versions.node}`,
    server: 'node:http',
  }),
)
