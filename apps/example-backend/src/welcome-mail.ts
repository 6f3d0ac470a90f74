import type { SendMailOptions } from 'nodemailer'

/** Someone who signs up. */
export interface SignUp {
  readonly name: string
  readonly email: string
}

/**
 * Writes the mail that greets someone who signed up.
 *
 * @example welcomeMail({ name: 'Ann', email: 'ann@example.test' }).subject // 'Welcome, Ann'
 */
export function welcomeMail({ name, email }: SignUp): SendMailOptions {
  return {
    from: { name: 'The shop', address: 'shop@statuary.example' },
    to: { name, address: email },
    subject: `Welcome, ${name}`,
    text: `Hello ${name},\n\nyour account is ready.\n\nThe shop\n`,
  }
}
