import { defineLocale } from '../locale.ts'
import { clientError } from './http/client-error.ts'
import { interim } from './http/interim.ts'
import { redirection } from './http/redirection.ts'
import { serverError } from './http/server-error.ts'
import { success } from './http/success.ts'
import { permanentNegative } from './smtp/permanent-negative.ts'
import { positiveCompletion } from './smtp/positive-completion.ts'
import { positiveIntermediate } from './smtp/positive-intermediate.ts'
import { stages } from './smtp/stages.ts'
import { transientNegative } from './smtp/transient-negative.ts'
import { undefinedReplies } from './smtp/undefined.ts'
import { ui } from './ui.ts'

/** German. */
export const locale = defineLocale({
  path: 'de',
  lang: 'de',
  label: 'Deutsch',
  ui,
  http: { ...interim, ...success, ...redirection, ...clientError, ...serverError },
  smtp: {
    ...positiveCompletion,
    ...positiveIntermediate,
    ...transientNegative,
    ...permanentNegative,
  },
  stages,
  undefinedReplies,
})
