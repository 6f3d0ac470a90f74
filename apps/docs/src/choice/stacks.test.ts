import { frameworks, mailClients } from '@statuary/snippets'
import { expect, test } from 'vitest'
import { stacks, stacksByLanguage } from './stacks.ts'

const stack = (id: string) => stacks.find((one) => one.id === id)

test('every framework and every mail client can be chosen, once', () => {
  const ids = [...frameworks, ...mailClients].map(({ id }) => id)
  expect(stacks.map(({ id }) => id).sort()).toEqual([...new Set(ids)].sort())
})

test('a framework brings the mail client that its people use, and the other way round', () => {
  const pairs = stacks.map(({ id, framework, client }) => [id, framework, client])
  expect(pairs).toEqual(
    expect.arrayContaining([
      ['django', 'django', 'django'],
      ['flask', 'flask', 'smtplib'],
      ['smtplib', 'flask', 'smtplib'],
      ['fastapi', 'fastapi', 'aiosmtplib'],
      ['express', 'express', 'nodemailer'],
      ['nodemailer', 'express', 'nodemailer'],
      ['spring-boot', 'spring-boot', 'spring-mail'],
      ['go-mail', 'go-net-http', 'go-mail'],
      ['go-net-http', 'go-net-http', 'go-net-smtp'],
      ['rails', 'rails', 'action-mailer'],
      ['mailkit', 'aspnet-core', 'mailkit'],
    ]),
  )
})

test('what has no framework of its own shows the one that pages ship', () => {
  expect(stack('swaks')?.framework).toBe(frameworks[0]?.id)
})

test('the picker groups by language', () => {
  const groups = [...stacksByLanguage()]
  expect(groups.map(([name]) => name)).toEqual(expect.arrayContaining(['Python', 'C#', 'Shell']))
  expect(groups.flatMap(([, members]) => members)).toHaveLength(stacks.length)
})
