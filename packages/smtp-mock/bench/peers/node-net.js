// What Node can do at best: a loop on node:net that speaks SMTP and keeps nothing.
import { createServer } from 'node:net'

const replies = { QUIT: '221 Bye\r\n', DATA: '354 Go on\r\n' }
createServer((socket) => {
  let isInMessage = false
  socket.setEncoding('latin1').on('error', () => {})
  socket.on('data', (text) => {
    if (isInMessage) {
      if (!text.endsWith('\r\n.\r\n')) return
      isInMessage = false
      return socket.write('250 Ok\r\n')
    }
    const verb = text.slice(0, 4).toUpperCase()
    socket.write(replies[verb] ?? '250 Ok\r\n')
    if (verb === 'DATA') isInMessage = true
    if (verb === 'QUIT') socket.end()
  })
  socket.write('220 Ready\r\n')
}).listen(Number(process.argv[2]), '127.0.0.1', () => console.log('ready'))
