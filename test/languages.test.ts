import { type ChildProcess, execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { has } from './has.ts'
import { startStatuary, stop } from './statuary.ts'

const execute = promisify(execFile)

let http: string
let child: ChildProcess
beforeAll(async () => {
  ;({ http, child } = await startStatuary())
})
afterAll(() => stop(child))
beforeEach(() => fetch(`${http}/api/http/requests`, { method: 'DELETE' }))

describe('503 twice, then 200, scripted and asked', () => {
  // Skipped only where there is no curl, which is no dependency of ours.
  test.skipIf(!has('curl'))('by curl', async () => {
    const curl = async (...args: string[]) => (await execute('curl', ['-sS', ...args])).stdout
    const rule =
      '{"method":"GET","path":"/api/orders","replies":[{"status":503,"times":2,"retryAfter":0},{"status":200,"body":[]}]}'
    const added = await curl(
      '-w',
      ' %{http_code}',
      '-H',
      'Content-Type: application/json',
      '-d',
      rule,
      `${http}/api/http/rules`,
    )
    expect(added).toMatch(/^\{"ids":\["http-\d+"\]\} 201$/)
    const orders = `${http}/api/orders`
    expect(await curl('-w', ' %{http_code}\n', orders, orders, orders)).toBe(
      [
        '{"error":"service_unavailable","retry_after":0} 503',
        '{"error":"service_unavailable","retry_after":0} 503',
        '[] 200',
        '',
      ].join('\n'),
    )
    const log = JSON.parse(
      await curl(`${http}/api/http/requests/wait?path=/api/orders&count=3&timeoutMs=1000`),
    )
    expect(log.requests.map(({ status }: { status: number }) => status)).toEqual([503, 503, 200])
  })

  // Skipped only where there is no Python, which is no dependency of ours.
  test.skipIf(!has('python'))("by Python's http.client", async () => {
    const script = `import http.client, json, sys

statuary = http.client.HTTPConnection(sys.argv[1])

def call(method, path, content=None):
    statuary.request(method, path, content and json.dumps(content),
                     {"Content-Type": "application/json"} if content else {})
    response = statuary.getresponse()
    text = response.read()
    return response.status, json.loads(text) if text else None

print(call("POST", "/api/http/rules", {
    "id": "orders", "path": "/api/orders/:id",
    "replies": [{"status": 503, "times": 2}, {"status": 200}]}))
print([call("PUT", "/api/orders/7", {"attempt": n})[0] for n in (1, 2, 3)])
print([json.loads(r["body"])["attempt"]
       for r in call("GET", "/api/http/requests?path=/api/orders/*")[1]["requests"]])
print(call("DELETE", "/api/http/rules/orders"))`
    const { stdout } = await execute('python3', ['-c', script, new URL(http).host])
    expect(stdout.split('\n')).toEqual([
      "(201, {'ids': ['orders']})",
      '[503, 503, 200]',
      '[1, 2, 3]',
      '(204, None)',
      '',
    ])
  })
})
