import packageJson from '../package.json' with { type: 'json' }
import type { Colors } from './terminal.js'

/** Says where the servers listen and what to try first. */
export function welcome(at: { http: string; smtp: string }, { bold, cyan }: Colors): string {
  const { http, smtp } = at
  return `${bold('Statuary')} ${packageJson.version}

  HTTP  ${cyan(http)}  every status at /http/503, every SMTP reply as HTTP at /smtp/503
  SMTP  ${cyan(smtp)}  accepts mail; 503@any.test is answered with 503
  Mail  ${cyan(`${http}/inbox`)}  messages and dialogues, live

Try
  curl -i ${http}/http/503
  curl -i '${http}/http/429?retryAfter=5&delay=500'
  curl -i '${http}/smtp/550?format=problem'
  printf 'Subject: hi\\r\\n\\r\\nhi\\r\\n' | curl -v --url ${smtp} --mail-from a@b.test --mail-rcpt 503@x.test -T -
  curl ${http}/api/contracts/smtp/503
  curl ${http}/api/http/rules -H 'Content-Type: application/json' \\
    -d '{"path":"/api/orders","replies":[{"status":503,"times":2},{"status":200}]}'
  curl -i ${http}/api/orders

The API is described at ${http}/api/openapi.json.
`
}
