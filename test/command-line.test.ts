import { contractIds } from '@statuary/core'
import { frameworks, mailClients, mailTest, snippet } from '@statuary/snippets'
import { describe, expect, test } from 'vitest'
import { call } from './call.ts'

describe('the command line', () => {
  test.each<[string[], number, RegExp]>([
    [['--help'], 0, /Usage: statuary/],
    [['serve', '--help'], 0, /--http-port <port>/],
    [['serve', '--help'], 0, /--rule 'GET \/api\/orders 503x2,200' +503 twice, then 200/],
    [['--version'], 0, /^\d+\.\d+\.\d+\n$/],
    [['show', 'smtp/503'], 0, /RCPT {6}503 5\.5\.1 Bad sequence of commands/],
    [['show', 'smtp/503'], 0, /permanent for this session; only a corrected, new session/],
    [['show', 'http/503'], 0, /Retry-After: 300/],
    [['show', '101'], 0, /No response: After a 101/],
    [['show', 'smtp 354'], 0, /No HTTP response/],
    [['show', 'SMTP:550', '--json'], 0, /"contract": \{/],
    [['show', '503'], 1, /503 is ambiguous: http\/503 \(Service Unavailable\) and smtp\/503/],
    [['show', 'smtp/603'], 1, /There is no "smtp\/603". Did you mean smtp\/503/],
    [
      ['show', 'smtp/503', '--client', 'django'],
      0,
      /RCPT[^\n]+both[^\n]+\n +raises +smtplib\.SMTPRecipientsRefused/,
    ],
    [
      ['show', '550', '--client', 'nodemailer'],
      0,
      /\n\nA test for it: statuary snippet smtp\/550 --client nodemailer\n$/,
    ],
    [['show', '550', '--client', 'nodemailer'], 0, /raises +Error EENVELOPE\n +code +550\n/],
    [
      ['show', 'hang-up', '--client', 'smtplib'],
      0,
      /^hang-up\n.+\n\nMAIL\n +raises +smtplib\.SMTPServerDisc/,
    ],
    [
      ['show', 'smtp/503', '--client', 'djngo'],
      1,
      /No mail client "djngo"; did you mean django\? There are .*smtplib/,
    ],
    [
      ['show', 'http/503', '--client', 'django'],
      1,
      /http\/503 is not a reply of a mail server.*hang-up/,
    ],
    [['show', 'smtp/211', '--client', 'django'], 1, /No mail client meets smtp\/211/],
    [['list', '--clients'], 0, /^django +Django \d[^\n]+ +recorded on \d{4}-\d\d-\d\d$/m],
    [['list'], 0, /http\/503 +Service Unavailable/],
    [['list', 'smtp', '--class', '3yz'], 0, /^smtp\/334[^\n]*\nsmtp\/354[^\n]*\n$/],
    [['list', '--class', '9'], 1, /No class "9"/],
    [['list', 'smtp', '--class', '1'], 1, /SMTP has no replies of class 1/],
    [['show', 'teapot'], 1, /There is no "teapot"\. Did you mean http\/418\?/],
    [['show', 'xyzzy'], 1, /There is no "xyzzy"\. 'statuary list' lists them all/],
    [['show', '1e2'], 1, /There is no "1e2"/],
    [['serve', '--host', ''], 1, /Give an address of this machine/],
    [
      ['serve', '--http-port', '0', '--smtp-port', '0', '--allow-host', 'a:8080'],
      1,
      /"a:8080" is not a host name/,
    ],
    [['list', 'ftp'], 1, /Allowed choices are http, smtp/],
    [['sho'], 1, /Did you mean show\?/],
    [['--http-port', 'abc'], 1, /whole number from 0 to 65535/],
  ])('%j ends with %i', async (args, code, output) => {
    const result = await call(...args)
    expect(result.code).toBe(code)
    expect(code === 0 ? result.stdout : result.stderr).toMatch(output)
    expect(result.stdout + result.stderr).not.toContain('\u001b[')
  })

  test('lists every definition as JSON', async () => {
    const { stdout } = await call('list', '--json')
    expect(JSON.parse(stdout).map(({ id }: { id: string }) => id)).toEqual(contractIds)
  })

  test('shows what a mail client makes of a reply as JSON', async () => {
    const { stdout } = await call('show', 'smtp/550', '--client', 'smtplib', '--json')
    const { id, cases } = JSON.parse(stdout)
    expect(id).toBe('smtplib')
    expect(Object.keys(cases)).toEqual([
      'smtp/550@EHLO',
      'smtp/550@MAIL',
      'smtp/550@RCPT',
      'smtp/550@RCPT:one',
      'smtp/550@MESSAGE',
    ])
    expect(cases['smtp/550@RCPT'].refused[0]).toMatchObject({ code: 550, enhanced: null })
  })

  test.each(contractIds)('shows %s', async (id) => {
    const { stdout, stderr, code } = await call('show', id)
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout.startsWith(id)).toBe(true)
  })
})

describe('statuary snippet', () => {
  test.each(frameworks.map(({ id }) => id))('prints what %s is given', async (framework) => {
    const { stdout } = await call('snippet', 'smtp/503', '--framework', framework)
    expect(stdout).toBe(snippet('smtp/503', framework))
  })

  test.each(mailClients.map(({ id }) => id))('prints the test for %s', async (client) => {
    const { stdout } = await call('snippet', 'smtp/451', '--client', client, '--stage', 'message')
    expect(stdout).toBe(mailTest('smtp/451@MESSAGE', client))
  })

  test.each([
    ['550', 'smtp/550@RCPT'],
    ['smtp/554', 'smtp/554@MESSAGE'],
    ['smtp/535', 'smtp/535@AUTH'],
  ] as const)('prints for %s the test that most need: %s', async (typed, id) => {
    const { stdout } = await call('snippet', typed, '--client', 'django')
    expect(stdout).toBe(mailTest(id, 'django'))
  })

  test.each<[string[], RegExp]>([
    [
      ['snippet', 'http/503'],
      /Say what it is for: --framework, one of django.*; or --client, one of nodem/,
    ],
    [['snippet', 'smtp/550', '--client', 'mutt'], /Allowed choices are nodemailer, smtplib/],
    [
      ['snippet', 'smtp/550', '--client', 'curl', '--stage', 'EHLO'],
      /Give one of CONNECT, AUTH, MA/,
    ],
    [
      ['snippet', 'smtp/550', '--client', 'curl', '--stage', 'AUTH'],
      /smtp\/550 has one at MAIL, RCPT, MESSAGE/,
    ],
    [
      ['snippet', 'smtp/250', '--client', 'curl'],
      /There is no test "smtp\/250"\. A test is for a reply/,
    ],
    [['snippet', 'smtp/503', '--client', 'django', '--stage', 'AUTH'], /login\(\) takes 503 for/],
    [
      ['snippet', 'smtp/550', '--client', 'curl', '--framework', 'rails'],
      /cannot be used with option/,
    ],
    [
      ['snippet', 'smtp/550', '--framework', 'rails', '--stage', 'RCPT'],
      /cannot be used with option/,
    ],
    [['snippet', 'http/503', '--framework', 'laravel'], /Allowed choices are django, flask/],
    [['snippet', 'http/103', '--framework', 'flask'], /No framework can answer with http\/103/],
    [['snippet', 'smtp/354', '--framework', 'flask'], /No framework can answer with smtp\/354/],
  ])('%j is refused', async (args, message) => {
    const { stderr, code } = await call(...args)
    expect([code, stderr]).toEqual([1, expect.stringMatching(message)])
  })
})
