import type { UiMessages } from '../locales/en/ui.ts'
import type { MailerRow } from './mailer-evidence.ts'

/** Says which values of a reply a program can read, without taking the message apart. */
export function exposedValues(
  mailers: UiMessages['mailers'],
  { code, enhanced, text, isPerRecipient }: Partial<MailerRow>,
): string {
  const values = [
    ...(code == null ? [] : [`${mailers.code} ${code}`]),
    ...(enhanced == null ? [] : [`${mailers.enhanced} ${enhanced}`]),
    ...(text == null ? [] : [mailers.text]),
  ].join(', ')
  if (values === '') return mailers.nothingExposed
  return isPerRecipient ? mailers.perRecipient(values) : values
}
