import { createRequire } from 'node:module'

const { version } = createRequire(import.meta.url)('nodemailer/package.json')

console.log(
  JSON.stringify({
    client: `Nodemailer ${version}`,
    runtime: `Node.js ${process.versions.node}`,
  }),
)
