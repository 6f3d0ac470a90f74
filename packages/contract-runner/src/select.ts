import { type FrameworkId, frameworks, snippetIds } from '@statuary/snippets'
import { choose } from './choose.ts'
import { testNeeds } from './machine/needs.ts'
import type { MailCase } from './mailers/mail-case.ts'
import { mailCases } from './mailers/mail-cases.ts'
import { type MailerSubject, mailerSubjects } from './mailers/mailer-adapter.ts'
import { UserError } from './user-error.ts'

/** What of all there is a person asks for. */
export interface Wishes {
  readonly framework?: readonly string[]
  readonly contract?: readonly string[]
  readonly mailers?: boolean
  readonly client?: readonly string[]
  readonly case?: readonly string[]
  readonly require?: readonly string[]
}

/** What is run. */
export interface Selection {
  readonly frameworks: readonly FrameworkId[]
  readonly contracts: readonly (typeof snippetIds)[number][]
  readonly mailers: readonly MailerSubject[]
  readonly cases: readonly MailCase[]
  readonly allCases: readonly MailCase[]
  /** Of the frameworks and the mail clients that are run. */
  readonly required: readonly string[]
  /** Whether the evidence of what cannot run here has to hold. */
  readonly evidenceRequired: boolean
}

/** Stands among the required ids for the evidence of all that cannot run here. */
export const evidenceId = 'evidence'

/**
 * Selects frameworks and mail clients: both, unless something is asked of one of them only.
 *
 * @param everywhere - the environment requires them of every run, this one's choice aside.
 * @throws {UserError} if a name is unknown, with the nearest, or required and left out.
 */
export function select(wishes: Wishes, everywhere: boolean, contracts: string): Selection {
  const ofFrameworks = wishes.framework ?? wishes.contract
  const ofMailers = wishes.mailers || wishes.client || wishes.case
  const both = Boolean(ofFrameworks) === Boolean(ofMailers)
  const frameworkIds = frameworks.map(({ id }) => id)
  const subjects = mailerSubjects(contracts)
  const clientIds = subjects.map(({ id }) => id)
  const allCases = mailCases(contracts)

  const chosenFrameworks = choose('framework', wishes.framework, frameworkIds)
  const chosenClients = choose('mail client', wishes.client, clientIds)
  const chosenCases = choose(
    'case',
    wishes.case,
    allCases.map(({ id }) => id),
  )
  const run = {
    frameworks: both || ofFrameworks ? chosenFrameworks : [],
    contracts: choose('contract with a snippet', wishes.contract, snippetIds),
    mailers: both || ofMailers ? subjects.filter(({ id }) => chosenClients.includes(id)) : [],
    cases: allCases.filter(({ id }) => chosenCases.includes(id)),
    allCases,
  }
  const running = [...run.frameworks, ...run.mailers.map(({ id }) => id)]
  const known = new Set([...frameworkIds, ...clientIds, evidenceId])
  // The environment speaks to tests as well, of what only they use.
  const ofTests = everywhere ? testNeeds.map(({ id }) => id) : []
  const named =
    wishes.require === undefined
      ? []
      : choose('framework or mail client', wishes.require, [...known, ...ofTests])
  const projects = named.filter((id) => id !== evidenceId && !ofTests.includes(id))
  const left = projects.filter((id) => !running.includes(id))
  if (left.length > 0 && !everywhere) {
    const which = wishes.mailers ? '--mailers' : ofMailers ? '--client' : '--framework'
    throw new UserError(`--require names ${left.join(', ')}, which ${which} leaves out.`)
  }
  return {
    ...run,
    required: projects.filter((id) => running.includes(id)),
    evidenceRequired: named.includes(evidenceId),
  }
}
