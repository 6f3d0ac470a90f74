import { type ContractId, type HttpStatusDefinition, httpStatus } from '@statuary/core'
import type { UiMessages } from '../locales/en/ui.ts'
import { httpTone, smtpTone, type Tone } from './tone.ts'

/** Whether a status lasts, and what to do: what stands above everything else on its page. */
export interface Verdict {
  readonly tone: Tone
  readonly mark: string
  readonly action: string
}

/** Where the first digit, or the rule that core derives from it, is not all there is to say. */
const tones: Partial<Readonly<Record<ContractId, Tone>>> = {
  'http/404': 'unknown',
  'http/500': 'unknown',
  'smtp/432': 'temporary',
  'smtp/453': 'pending',
  'smtp/459': 'unknown',
}

/** Gives the verdict of a status in the words of a language. */
export function verdictOf({ verdict }: UiMessages, id: ContractId): Verdict {
  const [family, code = ''] = id.split('/')
  const special = (verdict.special as Readonly<Record<string, { mark: string; action: string }>>)[
    id
  ]
  if (family === 'http') {
    const { retry }: HttpStatusDefinition = httpStatus(Number(code) as never)
    return {
      tone: tones[id] ?? httpTone(Number(code) as never),
      ...(special ?? verdict.http[retry]),
    }
  }
  const words = special ?? verdict.smtp[code.charAt(0) as '2' | '3' | '4' | '5']
  return { tone: tones[id] ?? smtpTone(Number(code)), ...words }
}
