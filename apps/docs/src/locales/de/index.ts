import { defineWords } from '../locale.ts'
import { enhanced } from './enhanced.ts'
import { phrases, stopWords } from './phrases.ts'
import { reasons } from './reasons.ts'
import { stages } from './stages.ts'
import { ui } from './ui.ts'
import { undefinedHttp } from './undefined/http.ts'
import { undefinedReplies } from './undefined/smtp.ts'

/** German. */
export const words = defineWords({
  path: 'de',
  lang: 'de',
  label: 'Deutsch',
  ui,
  stages,
  enhanced,
  phrases,
  reasons,
  stopWords,
  undefinedCodes: { http: undefinedHttp, smtp: undefinedReplies },
})
