/** What a pasted text is about, before its words are searched for. */
export interface Query {
  /** `404`, `550`: three digits that can be a status, in the order in which they stand there. */
  readonly codes: readonly string[]
  /** `5.7.1` */
  readonly enhanced: readonly string[]
  /** The last parts of what looks like the name of an error: `SMTPRecipientsRefused`, `EENVELOPE`. */
  readonly names: readonly string[]
  /** Which protocol the text speaks of, so far as it says. */
  readonly family: 'http' | 'smtp' | undefined
  /** Its words, without what is noise in a log. */
  readonly words: readonly string[]
}

/** Words that stand for a protocol, whatever the language. */
const smtpWords =
  /smtp|e-?mails?\b|mail(?:box|er|server|versand|s\b|\b)|postfix|exim|sendmail|\bmx\b|dsn|empf[aä]nger|absender|recipient|sender|mailfrom|rcpt|ehlo|helo\b|starttls|relay|postfach|greylist|nodemailer|bounce|inbox/i
const httpWords =
  /https?\b|nginx|apache|cloudflare|\bget\b|\bpost\b|\bput\b|\bapi\b|browser|fetch|axios|curl|redirect|weiterleitung|upstream|gateway|laravel|url\b|webseite|website|cors|proxy/i

/** Takes apart what somebody typed or pasted. */
export function readQuery(text: string): Query {
  const plain = text.replace(/[“”„"'`]/g, ' ')
  const withoutNoise = plain
    .replace(/\b\d{1,3}(?:\.\d{1,3}){3}\b(?::\d+)?/g, ' ') // addresses
    .replace(/\b\d{4}-\d\d-\d\d(?:[T ][\d:.]+Z?)?/g, ' ') // dates
    .replace(/\b\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d+)?\b/g, ' ') // times
    .replace(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, ' ') // mail addresses
  const enhanced = [
    ...withoutNoise.matchAll(/(?<![\d.])([245])\.(\d{1,3})\.(\d{1,3})(?![\d.]*\d)/g),
  ]
  const codes = [
    ...withoutNoise.matchAll(/(?<![\d.:[\w])([1-9]\d\d)(?=$|[\s,;:)\]}>(/!?-]|\.(?!\d))/g),
  ]
  const named = [...plain.matchAll(/[A-Za-z_*][\w*]*(?:(?:\.|::)[A-Za-z_]\w*)*/g)]
    .map(([name]) => name)
    .filter((name) => isErrorName(name))
  const exits = [
    ...plain.matchAll(
      /\b(curl|swaks)\b.*?\b(?:exit|error)\D{0,8}(\d{1,3})\b|\b(curl): \((\d+)\)/gi,
    ),
  ]
  const isSmtp = smtpWords.test(plain) || enhanced.length > 0
  const isHttp = httpWords.test(plain)
  return {
    codes: [...new Set(codes.map(([, code]) => code as string))],
    enhanced: [...new Set(enhanced.map(([code]) => code))],
    names: [
      ...named.flatMap((name) => [
        name.split(/\.|::/).at(-1) as string,
        name.replaceAll(/\.|::/g, '-').replace(/^\*/, ''),
      ]),
      ...exits.map(
        ([, tool, exit, curl, code]) =>
          `${(tool ?? curl ?? '').toLowerCase()}-exit-${exit ?? code}`,
      ),
    ],
    family: isSmtp === isHttp ? undefined : isSmtp ? 'smtp' : 'http',
    words: wordsOf(withoutNoise),
  }
}

/** Mixed case in one word, an errno, or a package before a type: what prose never has. */
function isErrorName(name: string): boolean {
  return (
    /[a-z][A-Z]|[A-Z]{2}[a-z]/.test(name) ||
    /^E[A-Z]{3,}$/.test(name) ||
    /^\*?[a-z]+\.[A-Z]\w+$/.test(name) ||
    /::/.test(name)
  )
}

/** Splits text into words as the index does, in lower case. */
export function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}
