/** What people call a status when they do not know its number. */
export const phrases = {
  'http/301': ['permanent redirect', 'moved for good'],
  'http/302': ['temporary redirect'],
  'http/304': ['cached', 'not modified since'],
  'http/400': ['bad request', 'malformed'],
  'http/401': ['login required', 'not logged in', 'authentication failed', 'unauthorised'],
  'http/403': ['no permission', 'blocked', 'not allowed'],
  'http/404': ['page missing', 'dead link', 'broken link'],
  'http/429': ['rate limiting', 'too many calls', 'throttling'],
  'http/503': ['down for maintenance', 'overload', 'server down'],
  'http/504': ['timeout', 'took too long', 'server too slow'],
  'smtp/450': ['greylisting', 'graylisting', 'mailbox busy'],
  'smtp/451': ['greylisting', 'graylisting', 'try again later'],
  'smtp/452': ['too many recipients', 'mailbox full', 'disk full'],
  'smtp/503': ['wrong order of commands', 'out of sequence'],
  'smtp/530': ['TLS required', 'login required to send mail'],
  'smtp/535': [
    'wrong password',
    'SMTP login failed',
    'wrong credentials',
    'mail authentication error',
  ],
  'smtp/550': [
    'unknown recipient',
    'address does not exist',
    'no such mailbox',
    'bounce',
    'undeliverable',
    'SPF',
    'DKIM',
    'DMARC',
  ],
  'smtp/552': ['mail too big', 'attachment too large', 'mailbox full', 'message too large'],
  'smtp/553': ['sender not allowed', 'wrong sender'],
  'smtp/554': ['blocklisted', 'blacklisted', 'mail rejected as spam', 'relay denied'],
} satisfies Readonly<Record<string, readonly string[]>>

/** Words that say nothing of what somebody looks for. */
export const stopWords =
  'a an and are as at be but by can did do does error for from get gets got had has have how i if in into is it its me my of on or our so that the their them then they this to was we what when where which while why will with you your code codes status smtp http https mean means meaning fix problem issue'
