import { type FrameworkId, frameworks, type MailClientId, mailClients } from '@statuary/snippets'

/** What a reader works with, as the picker offers it. */
export interface Stack {
  /** The id of a framework, of a mail client, or of both, as in `?with=django`. */
  readonly id: string
  readonly title: string
  /** The name that syntax highlighters know: the group in the picker. */
  readonly language: string
  /** Whose panels are shown. */
  readonly framework: FrameworkId
  readonly client: MailClientId
}

/** The mail client of a framework, where it is not the first one of its language. */
const usualClient: Partial<Readonly<Record<FrameworkId, MailClientId>>> = {
  flask: 'smtplib',
  fastapi: 'aiosmtplib',
  'go-net-http': 'go-net-smtp',
}

/** The framework of a mail client, where it is not the first one of its language. */
const usualFramework: Partial<Readonly<Record<MailClientId, FrameworkId>>> = {
  smtplib: 'flask',
  aiosmtplib: 'fastapi',
}

/** Lists what a reader can choose: every framework, then every mail client that has not its name. */
export const stacks: readonly Stack[] = [
  ...frameworks.map(({ id, title, language }) => ({
    ...{ id, title, language, framework: id },
    client: clientOf(id, language),
  })),
  ...mailClients
    .filter((client) => !frameworks.some(({ id }) => id === client.id))
    .map(({ id, title, language }) => ({
      ...{ id, title, language, client: id },
      framework: frameworkOf(id, language),
    })),
]

/** What a page ships, and shows to a reader who has chosen nothing. */
export const defaultStack = stacks[0] as Stack

function clientOf(framework: FrameworkId, language: string): MailClientId {
  const namesake = mailClients.find(({ id }) => id === framework)
  const sameLanguage = mailClients.find((client) => client.language === language)
  return (
    namesake?.id ??
    usualClient[framework] ??
    sameLanguage?.id ??
    (mailClients[0]?.id as MailClientId)
  )
}

/** A tool of the shell has no framework of its own; its reader sees the one that every page ships. */
function frameworkOf(client: MailClientId, language: string): FrameworkId {
  const sameLanguage = frameworks.find((framework) => framework.language === language)
  return usualFramework[client] ?? sameLanguage?.id ?? (frameworks[0]?.id as FrameworkId)
}

const languageNames: Readonly<Record<string, string>> = {
  bash: 'Shell',
  csharp: 'C#',
  javascript: 'JavaScript',
}

/** Groups the stacks by language, in the order in which each comes first. */
export function stacksByLanguage(): ReadonlyMap<string, readonly Stack[]> {
  const groups = new Map<string, Stack[]>()
  for (const stack of stacks) {
    const name =
      languageNames[stack.language] ??
      stack.language.charAt(0).toUpperCase() + stack.language.slice(1)
    groups.set(name, [...(groups.get(name) ?? []), stack])
  }
  return groups
}
