import type { SmtpReplyCode } from '@statuary/core'
import type { MailClientId } from '@statuary/snippets'
import { causeSettings } from './causes.ts'
import type { ClientSettings, Topic } from './topic.ts'

const files = import.meta.glob<ClientSettings>('./clients/*.ts', {
  eager: true,
  import: 'settings',
})

/** Gives the settings of a mail client; undefined as long as nobody has written them down. */
export function settingsOf(client: MailClientId): ClientSettings | undefined {
  return files[`./clients/${client}.ts`]
}

/** Lists the settings that mend a cause of a reply. */
export function topicsOf(code: SmtpReplyCode, cause: string): readonly Topic[] {
  return causeSettings[code]?.[cause] ?? []
}

/** Lists the settings that any cause of a reply asks for, each once. */
export function topicsOfReply(code: SmtpReplyCode): readonly Topic[] {
  return [...new Set(Object.values(causeSettings[code] ?? {}).flat())]
}
