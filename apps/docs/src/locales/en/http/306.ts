import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Unused',
  summary:
    'No current specification gives this number a meaning; an old draft used it for switching proxies.',
  retry: 'Do not retry: there is nothing in this status that a client could act on.',
  decisions: [
    {
      id: 'server-library-sends-306',
      when: 'A server or library sends 306',
      then: 'It is a mistake or an invention. Search the program for the number, and send a registered code: 307 to redirect, 403 to refuse.',
    },
    {
      id: 'list-enumeration-names-switch',
      when: 'A list or enumeration names it “Switch Proxy”',
      then: 'The name comes from a draft of the 1990s. The number remains reserved (RFC 9110 section 15.4.7); do not use it for a meaning of your own.',
    },
  ],
  confusedWith: [
    {
      id: 'http/305',
      why: 'Was in use for a time and is now deprecated.',
    },
    {
      id: 'http/307',
      why: 'The redirect that was probably meant.',
    },
  ],
}
