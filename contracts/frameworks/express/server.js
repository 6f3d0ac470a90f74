import { readdirSync } from 'node:fs'
import express from 'express'

const app = express()

// snippets/http_503.js is mounted at /http_503.
for (const file of readdirSync(new URL('snippets/', import.meta.url))) {
  const { router } = await import(`./snippets/${file}`)
  app.use(`/${file.replace('.js', '')}`, router)
}

const port = Number(process.env.PORT ?? 3000)
app.listen(port, '127.0.0.1', (error) => {
  if (error) throw error
  console.log(`Listening on http://127.0.0.1:${port}`)
})
