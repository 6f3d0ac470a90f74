// smtp-server as it comes, and what anybody who wants the messages writes around it.
import { SMTPServer } from 'smtp-server'

const inbox = []
const server = new SMTPServer({
  authOptional: true,
  logger: false,
  disableReverseLookup: true,
  onData(stream, session, callback) {
    const chunks = []
    stream.on('data', (chunk) => chunks.push(chunk))
    stream.on('end', () => {
      inbox.push({ envelope: session.envelope, raw: Buffer.concat(chunks) })
      if (inbox.length > 1000) inbox.shift()
      callback()
    })
  },
})
server.listen(Number(process.argv[2]), '127.0.0.1', () => console.log('ready'))
