import type { SmtpReplyCode } from '@statuary/core'
import type { Topic } from './topic.ts'

/** Which settings mend a cause: by reply, and by the id that the cause has in the prose. */
export const causeSettings: Partial<
  Readonly<Record<SmtpReplyCode, Readonly<Record<string, readonly Topic[]>>>>
> = {
  220: { 'answers-starttls-handshake-fails': ['certificate'] },
  250: { 'reply-ehlo-lacks-auth': ['starttls'] },
  334: { 'text-vxnlcm5hbwu6-ugfzc3dvcmq6': ['mechanism'] },
  354: { 'connection-times-out-while': ['timeout'] },
  421: {
    'text-speaks-too-many': ['one-connection'],
    'enhanced-code-4-4-2-text': ['timeout'],
    'text-says-too-many': ['one-connection'],
  },
  432: { 'auth-cram-md5-digest': ['mechanism'], '432-stays-login-plain': ['login'] },
  450: { 'text-says-sender-address': ['sender'], 'text-says-cannot-find': ['helo-name'] },
  454: { 'answers-starttls': ['starttls'] },
  500: { 'comes-right-greeting-log': ['starttls', 'implicit-tls'] },
  501: {
    'answers-mail-rcpt-5-1-7': ['sender'],
    'answers-ehlo-helo': ['helo-name'],
    'answers-step-auth-5-5-2': ['mechanism'],
    'enhanced-code-5-1-8-text': ['sender'],
  },
  502: { 'starttls-gets-502': ['starttls'], 'auth-gets-502-500': ['starttls', 'login'] },
  503: {
    'auth-gets-503-text': ['starttls', 'login'],
    'mail-gets-503-nested': ['one-connection'],
    'data-gets-503-need': ['trace'],
    'mail-rcpt-gets-503': ['trace'],
  },
  504: {
    'auth-gets-504-5-5-4': ['mechanism'],
    'text-says-helo-command': ['helo-name'],
    'text-says-sender-address': ['sender'],
  },
  521: { 'greeting-host-settings-client': ['starttls'] },
  523: { 'auth-plain-auth-login': ['starttls'] },
  524: { 'auth-gets-524-5-7-11': ['starttls'] },
  530: {
    'text-says-authentication-required': ['login'],
    'text-says-must-issue': ['starttls'],
    'answers-stranger-port-25': ['login', 'starttls'],
  },
  534: {
    'text-says-application-specific': ['login'],
    'auth-gets-534-5-7-9': ['mechanism'],
    'client-offers-stronger-mechanism': ['mechanism'],
  },
  535: {
    'text-says-username-password': ['login'],
    'same-credentials-work-elsewhere': ['mechanism'],
    'auth-xoauth2-gets-535': ['mechanism'],
  },
  538: { 'auth-plain-auth-login': ['starttls'], 'server-lists-starttls': ['starttls'] },
  550: {
    'text-says-relay-relaying': ['login', 'starttls'],
    'enhanced-code-5-7-1-5-7-25': ['helo-name'],
    'answers-mail-text-says': ['sender'],
  },
  551: { 'text-speaks-relaying-authentication': ['login'] },
  553: {
    'text-says-sender-address': ['sender', 'login'],
    'enhanced-code-5-1-8-text': ['sender'],
  },
  554: { 'answers-rcpt-5-7-1-relay': ['login', 'starttls'] },
}
