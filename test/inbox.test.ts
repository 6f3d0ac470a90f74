import type { ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { createTransport, type SendMailOptions } from 'nodemailer'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { findingsOfAxe } from './axe.ts'
import { describeInChromium, launchChromium, patience } from './chromium.ts'
import { jsonOf } from './json-of.ts'
import { startStatuary, stop } from './statuary.ts'

/** The page has what these tests do not. */
declare const getComputedStyle: (item: unknown) => { readonly backgroundColor: string }
const colorOf = (item: unknown) => getComputedStyle(item).backgroundColor

describeInChromium('/inbox in Chromium', () => {
  let http: string
  let smtp: string
  let child: ChildProcess
  let browser: Browser
  let context: BrowserContext
  let page: Page
  /** Who answered the page, and what it complained of. */
  let answered: string[]
  let complaints: string[]

  beforeAll(async () => {
    // The server inherits it.
    vi.stubEnv('STATUARY_SITE_URL', 'https://statuary.example/')
    ;[{ http, smtp, child }, browser] = await Promise.all([
      startStatuary('--rule', 'MAIL *@slow.example 451 4.7.1 Come back later'),
      launchChromium(),
    ])
  })

  afterAll(async () => {
    vi.unstubAllEnvs()
    await browser?.close()
    await stop(child)
  })

  beforeEach(async () => {
    await fetch(`${http}/api/smtp/sessions`, { method: 'DELETE' })
    context = await browser.newContext()
    context.setDefaultTimeout(patience)
    page = await context.newPage()
    answered = []
    complaints = []
    page.on('response', (response) => answered.push(response.url()))
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(`${http}/inbox`)
    await page.getByText('live', { exact: true }).waitFor()
  })

  afterEach(() => context.close())

  const send = (mail: SendMailOptions) => {
    const { hostname, port } = new URL(smtp)
    const transport = createTransport({ host: hostname, port: Number(port), secure: false })
    return transport
      .sendMail({ from: 'shop@example.test', to: 'ann@example.test', text: 'Hello Ann', ...mail })
      .catch((error: Error) => error)
  }
  const readUntil = async ({ body }: Response, wanted: string) => {
    let text = ''
    for await (const chunk of body ?? []) {
      text += Buffer.from(chunk)
      if (text.includes(wanted)) return
    }
    throw new Error(`The stream ended without ${wanted}.`)
  }
  const message = (name: string | RegExp) => page.locator('#list').getByRole('button', { name })

  test('says at first what to try', async () => {
    await page.getByText('No mail yet.').waitFor()
    expect(await page.locator('#try-mail').textContent()).toContain(smtp)
    await page.getByText('No dialogue yet').waitFor()
  })

  test('shows a message and its dialogue as they come', async () => {
    await send({ subject: 'Your order' })
    await message(/Your order.*shop@example\.test to ann@example\.test/).waitFor()
    const lines = page.locator('#lines')
    await lines.getByText('MAIL FROM:<shop@example.test>').waitFor()
    await lines.getByText('Subject: Your order').waitFor()
    expect(await lines.locator('.refused').count()).toBe(0)
    expect(complaints).toEqual([])
    expect(answered.every((url) => url.startsWith(http))).toBe(true)
  })

  test.each([
    ['550@any.test', 'refused 5yz', 'RCPT', /Refused at RCPT, for good \(5yz\): 550 5\.1\.1/],
    ['452@message.any.test', 'refused 4yz', 'MESSAGE', /Refused at MESSAGE, for now \(4yz\): 452/],
  ])('marks the line that refuses %s with words', async (to, mark, stage, outcome) => {
    await send({ to })
    const line = page.locator('#lines .refused.line').first()
    await line.getByText(mark).waitFor()
    await line.getByText(stage, { exact: true }).waitFor()
    await line.getByText('scripted').waitFor()
    const other = page.locator('#lines .client.line').first()
    expect(await line.evaluate(colorOf)).not.toBe(await other.evaluate(colorOf))
    expect(await page.locator('#outcome').textContent()).toMatch(outcome)
  })

  test('keeps what begins while it loads, though the lists that it loads are older', async () => {
    let isLate = false
    await page.route('**/api/smtp/sessions?*', async (route) => {
      const older = await route.fetch()
      if (!isLate) {
        isLate = true
        // Who watches, such as the page, has been told of it.
        const events = await fetch(`${http}/api/smtp/events`)
        await send({ to: '550@any.test' })
        await readUntil(events, '550 5.1.1')
      }
      await route.fulfill({ response: older })
    })
    await page.reload()
    await page.locator('#lines .refused.line').first().getByText('refused 5yz').waitFor()
    await page
      .locator('#choose')
      .getByText(/550 at RCPT/)
      .waitFor({ state: 'attached' })
    await message(/550 at RCPT/).waitFor()
    expect(isLate).toBe(true)
  })

  test('says why the server itself refuses', async () => {
    const { hostname, port } = new URL(smtp)
    const socket = connect(Number(port), hostname)
    socket.write('EHLO client.test\r\nRCPT TO:<a@b.test>\r\nQUIT\r\n')
    await page
      .locator('#lines .refused')
      .getByText(/Why: .*RFC 5321/)
      .waitFor()
    await page
      .locator('#choose')
      .getByText(/client\.test, 503 at RCPT/)
      .waitFor({ state: 'attached' })
    socket.destroy()
  })

  test('follows the newest dialogue until an earlier one is chosen', async () => {
    await send({ subject: 'First' })
    await message(/First/).waitFor()
    await send({ from: 'ann@slow.example' })
    const lines = page.locator('#lines')
    await lines.getByText('451 4.7.1 Come back later').waitFor()
    await message(/First/).click()
    await lines.getByText('Subject: First').waitFor()
    expect(await page.getByLabel('Follow the newest').isChecked()).toBe(false)
    await send({ subject: 'Third' })
    await message(/Third/).waitFor()
    expect(await lines.getByText('Subject: First').count()).toBe(1)
    await page.getByLabel('Follow the newest').check()
    await lines.getByText('Subject: Third').waitFor()
  })

  test('shows a message as text, headers and source', async () => {
    await send({ subject: 'Grüße' })
    await message(/Grüße/).click()
    await page.locator('#body').getByText('Hello Ann').waitFor()
    await page.getByLabel('Headers').check()
    await page.locator('#body').getByText('From: shop@example.test').waitFor()
    await page.getByLabel('Source').check()
    await page.locator('#body').getByText('Subject: =?UTF-8?').waitFor()
    expect(await page.getByLabel('HTML').isDisabled()).toBe(true)
  })

  test('runs nothing and asks for nothing that is in a mail', async () => {
    let visits = 0
    const tracker = createServer((socket) => {
      visits++
      socket.destroy()
    }).listen(0, '127.0.0.1')
    await new Promise((resolve) => tracker.once('listening', resolve))
    const url = `http://127.0.0.1:${(tracker.address() as { port: number }).port}/x`
    await send({
      subject: '<img src=x onerror="document.title=1"><script>document.title=2</script>',
      html: `<head><base href="${url}"><meta http-equiv="refresh" content="0;url=${url}">
        <link rel="preconnect" href="${url}"><link rel="prefetch" href="${url}">
        <link rel="dns-prefetch" href="${url}"><link rel="stylesheet" href="${url}">
        <style>@import "${url}"; body { background: url(${url}) }
          @font-face { font-family: f; src: url(${url}) } p { font-family: f }</style></head>
        <script>top.document.title = 'owned'; fetch('${url}')</script>
        <script src="${url}"></script><img src="${url}" onerror="top.document.title = 'owned'">
        <iframe src="${url}"></iframe><object data="${url}"></object><video src="${url}"></video>
        <svg><image href="${url}"/></svg><form action="${url}"><button>Go</button></form>
        <p>Read me</p><a href="${url}" target="_top">Leave</a>`,
    })
    await message(/<img src=x/).click()
    await page.getByLabel('HTML').check()
    const mail = page.frameLocator('#body iframe')
    await mail.getByText('Read me').waitFor()
    await mail.getByText('Go').click()
    await mail.getByText('Leave').click()
    // What it should not have done it would have done by now: another mail has come all the way.
    await send({ subject: 'Afterwards' })
    await message(/Afterwards/).waitFor()
    tracker.close()
    expect(visits).toBe(0)
    expect(await page.title()).toBe('Inbox · Statuary')
    expect(answered.filter((url) => !url.startsWith(http))).toEqual([])
    expect(page.url()).toMatch(/\/inbox#message-\d+$/)
  })

  test('lists a mail that was refused, and opens the dialogue in which it was', async () => {
    await send({ to: '550@any.test' })
    await send({ subject: 'Arrived' })
    await message(/Arrived/).waitFor()
    expect(await page.locator('#list button').count()).toBe(2)
    await message(/^550 at RCPT refused 5yz/).click()
    await page.locator('#lines').getByText('RCPT TO:<550@any.test>').waitFor()
    expect(await page.locator('#message').isVisible()).toBe(false)
    expect(await page.locator('#count').textContent()).toBe('2')
  })

  test('leads from a refusal to the page of its reply', async () => {
    await send({ to: '550@any.test' })
    const link = page.locator('#outcome').getByRole('link', { name: 'What 550 means' })
    expect(await link.getAttribute('href')).toBe('https://statuary.example/smtp/550')
    expect(await link.getAttribute('target')).toBe('_blank')
  })

  test('gives each mail and each dialogue an address', async () => {
    await send({ subject: 'First' })
    await send({ to: '550@any.test' })
    await message(/First/).click()
    await page.getByRole('heading', { name: 'First' }).waitFor()
    const address = page.url()
    expect(address).toMatch(/#message-\d+$/)
    await message(/^550 at RCPT/).click()
    expect(page.url()).toMatch(/#session-[\w-]+$/)
    await page.goBack()
    await page.getByRole('heading', { name: 'First' }).waitFor()

    await using other = await context.newPage()
    await other.goto(address)
    await other.getByRole('heading', { name: 'First' }).waitFor()
  })

  test('lists the links of a mail, which open in a tab of their own, and saves attachments', async () => {
    const name = "Rechnung 'März'.txt"
    await send({
      subject: 'Confirm',
      text: 'See https://shop.example/help.',
      html: `<a class=x href="${http}/http/200?a=1&amp;b=2">Confirm</a> <a href="javascript:alert(1)">x</a>`,
      attachments: [{ filename: name, content: 'Grüße' }],
    })
    await message(/Confirm/).click()
    const links = page.locator('#fields .links a')
    const address = `${http}/http/200?a=1&b=2`
    await expect.poll(() => links.allTextContents()).toEqual([address, 'https://shop.example/help'])
    const [tab] = await Promise.all([context.waitForEvent('page'), links.first().click()])
    await tab.waitForURL(address)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name }).click(),
    ])
    expect(download.suggestedFilename()).toBe(name)
    expect(readFileSync(await download.path(), 'utf8')).toBe('Grüße')
    const none = await fetch(`${http}/api/smtp/messages/1/attachments/7`)
    expect(none.status).toBe(404)
  })

  test('filters, deletes one, and deletes all', async () => {
    await send({ subject: 'Apple' })
    await send({ subject: 'Pear', to: 'bob@example.test' })
    await message(/Pear/).waitFor()
    await page.getByLabel('Filter').fill('bob pear')
    await expect.poll(() => page.locator('#count').textContent()).toBe('1 of 2')
    expect(await message(/Apple/).isVisible()).toBe(false)
    await page.getByLabel('Filter').fill('plum')
    await page.getByText('No message matches the filter.').waitFor()
    await page.getByLabel('Filter').fill('')
    await message(/Apple/).click()
    await page.getByRole('button', { name: 'Delete', exact: true }).click()
    await message(/Apple/).waitFor({ state: 'detached' })
    expect(await page.locator('#message').isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Delete all' }).click()
    await page.getByText('No mail yet.').waitFor()
    expect(await jsonOf(await fetch(`${http}/api/smtp`))).toMatchObject({
      messages: 0,
      sessions: 0,
    })
  })

  test('is used with the keyboard', async () => {
    await send({ subject: 'Older' })
    await send({ subject: 'Newer' })
    await message(/Newer/).waitFor()
    await page.getByLabel('Filter').focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Older' }).waitFor()
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('message-title')
    expect(await message(/Older/).getAttribute('aria-current')).toBe('true')
  })

  test('lets its stream go when it is closed', async () => {
    const watchers = async () => (await jsonOf(await fetch(`${http}/api/smtp`))).watchers
    expect(await watchers()).toBe(1)
    await context.close()
    await expect.poll(watchers).toBe(0)
  })

  test.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 390],
    ['dark', 390],
  ] as const)('has nothing that axe finds, %s and %i pixels wide', async (colorScheme, width) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 844 })
    expect(await findingsOfAxe(page, {})).toEqual([])
    await send({ subject: 'Your order', html: '<p>Hello <b>Ann</b></p>' })
    await send({ to: '550@any.test' })
    await send({ from: 'ann@slow.example' })
    await message(/Your order/).click()
    await page.locator('#body').getByText('Hello Ann').waitFor()
    await page.getByLabel('Follow the newest').check()
    await page.locator('#lines').getByText('451 4.7.1 Come back later').waitFor()
    expect(await findingsOfAxe(page, {})).toEqual([])
    // Nothing sticks out at the side.
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
  })
})
