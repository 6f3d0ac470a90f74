import { setupSmtpServer } from '../../dist/index.js'

const mail = setupSmtpServer({ maxMessages: 1000 })
await mail.listen({ port: Number(process.argv[2]) })
console.log('ready')
