import { defineWords } from '../locale.ts'
import { phrases, stopWords } from './phrases.ts'
import { stages } from './stages.ts'
import { ui } from './ui.ts'
import { undefinedHttp } from './undefined/http.ts'
import { undefinedReplies } from './undefined/smtp.ts'

/** English: the language at the root. */
export const words = defineWords({
  path: '',
  lang: 'en',
  label: 'English',
  ui,
  stages,
  phrases,
  stopWords,
  undefinedCodes: { http: undefinedHttp, smtp: undefinedReplies },
})
