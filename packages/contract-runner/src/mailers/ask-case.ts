import { writeFile } from 'node:fs/promises'
import type { Difference } from '@statuary/core'
import type { Verdict } from '../outcome.ts'
import type { CaseServer, Observation } from './case-server.ts'
import type { ClientProgram } from './client-program.ts'
import { compareResult } from './compare-result.ts'
import { type MailCase, recipients, sender } from './mail-case.ts'
import type { MailResult } from './mail-result.ts'
import { type MailerAdapter, reasonOf } from './mailer-adapter.ts'
import type { MailerCell, MailerSight } from './mailer-outcome.ts'
import { classOf, steady } from './steady.ts'

/** With what a case is asked. */
export interface AskCaseOptions {
  readonly client: ClientProgram
  readonly adapter: MailerAdapter
  readonly server: CaseServer
  /** The folder of the native program, which goes with it. */
  readonly folder: string
  /** Texts of this run -> what stands for them in evidence. */
  readonly texts: Readonly<Record<string, string>>
}

/** Has a mail client send the mail of a case, and compares what it says with what the server said. */
export async function askCase(one: MailCase, options: AskCaseOptions): Promise<MailerCell> {
  const { client, adapter, server, folder, texts } = options
  const { port } = server
  const given = await client.send({
    case: one.id,
    host: '127.0.0.1',
    port,
    from: sender,
    to: recipients,
    security: one.security,
    ca: one.security === 'none' ? null : await writeAuthority(one, server, folder),
    auth: one.auth,
    timeoutMs: one.timeoutMs,
  })
  const observation = await server.observe()
  const result = steady(given, { texts, port })
  const differences = compareResult(one, { result, observation })
  const varies = reasonOf(adapter.varies, one.id)
  const verdict = verdictOf(differences, reasonOf(adapter.unsupported, one.id), varies)
  const sight = sightOf(one, result, observation)
  return { ...verdict, sight: varies === undefined ? sight : { ...sight, varies } }
}

async function writeAuthority(
  { id }: MailCase,
  server: CaseServer,
  folder: string,
): Promise<string> {
  const file = `${folder}/authority-of-${id.replaceAll(/[^a-zA-Z0-9]/g, '-')}.pem`
  await writeFile(file, await server.authority())
  return file
}

function verdictOf(
  differences: readonly Difference[],
  unsupported: string | undefined,
  varies: string | undefined,
): Verdict {
  if (differences.length === 0) {
    return unsupported === undefined
      ? { verdict: 'equal' }
      : { verdict: 'stale', reason: unsupported }
  }
  const reason = unsupported ?? varies
  return reason === undefined
    ? { verdict: 'differs', differences }
    : { verdict: 'unsupported', reason, differences }
}

function sightOf(one: MailCase, result: MailResult, seen: Observation): MailerSight {
  const { ok, error, refused, tookMs } = result
  return {
    ...(seen.attempts !== null && { reached: seen.attempts > 0 }),
    ok,
    error,
    refused,
    delivered: seen.delivered,
    ...(seen.attempts !== null && { attempts: seen.attempts }),
    ...(seen.connections !== null && { connections: seen.connections }),
    ...(seen.ending !== null && { ending: seen.ending }),
    took: classOf(tookMs, one.timeoutMs),
  }
}
