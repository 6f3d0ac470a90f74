// A framework whose snippets say, octet by octet, what to answer, and how to go wrong.
import { spawn } from 'node:child_process'
import { appendFileSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'

const { PIDS, FAULT } = process.env
const [port] = process.argv.slice(2)

// A worker, which has to be gone with its parent.
const worker = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1e6)'], { stdio: 'inherit' })
appendFileSync(PIDS, `${process.pid}\n${worker.pid}\n`)

if (FAULT === 'dies while starting') {
  process.stderr.write('SyntaxError: a snippet is broken\n')
  process.exit(7)
}
if (FAULT === 'ignores SIGTERM') process.on('SIGTERM', () => {})

const server = createServer((socket) => {
  socket.on('error', () => {})
  socket.once('data', (octets) => {
    const [, method, family, code] = /^(\w+) \/(\w+)_(\d+)\/endpoint /.exec(octets.toString())
    const snippet = JSON.parse(readFileSync(`snippets/${family}_${code}.json`, 'utf8'))
    if (snippet.fault === 'hangs') return
    if (snippet.fault === 'drips') {
      socket.write(snippet.get.slice(0, -1))
      return
    }
    if (snippet.fault === 'closes') {
      socket.end()
      return
    }
    if (snippet.fault === 'dies') {
      process.stderr.write('Segmentation fault\n')
      process.exit(3)
    }
    if (snippet.fault === 'stops listening') server.close()
    socket.end(method === 'HEAD' ? snippet.head : snippet.get, 'latin1')
  })
})
server.listen(Number(port), '127.0.0.1', () => {
  process.stdout.write(FAULT === 'never ready' ? 'Almost there\n' : 'Listening\n')
})
