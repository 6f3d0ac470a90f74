import { defineLocale } from '../locale.ts'
import { interim } from './http/interim.ts'
import { redirection } from './http/redirection.ts'
import { success } from './http/success.ts'
import { positiveCompletion } from './smtp/positive-completion.ts'
import { positiveIntermediate } from './smtp/positive-intermediate.ts'
import { stages } from './smtp/stages.ts'
import { transientNegative } from './smtp/transient-negative.ts'
import { ui } from './ui.ts'

/** German. */
export const locale = defineLocale({
  path: 'de',
  lang: 'de',
  label: 'Deutsch',
  ui,
  http: { ...interim, ...success, ...redirection },
  smtp: { ...positiveCompletion, ...positiveIntermediate, ...transientNegative },
  stages,
  undefinedCodes: {},
})
