import { startService } from './start.ts'

const { SMTP_URL, PORT = '3000' } = process.env
if (SMTP_URL === undefined) {
  console.error(
    'SMTP_URL is not set. Give the mail server, such as SMTP_URL=smtp://127.0.0.1:2525.',
  )
  process.exit(1)
}

const service = await startService({
  port: Number(PORT),
  mail: { url: SMTP_URL },
  log: (event, details) => console.log(JSON.stringify({ event, ...details })),
})
console.log(JSON.stringify({ event: 'listening', url: service.url }))

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void service.close())
