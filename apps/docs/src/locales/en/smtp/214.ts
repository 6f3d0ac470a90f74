import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Help message',
  summary: 'The server explains itself, or one of its commands, to a person.',
  retry: 'A success that says nothing about a message: there is nothing to repeat.',
  decisions: [
    {
      id: 'client-sent-help-without',
      when: 'The client sent `HELP`, with or without a command name',
      then: 'Read it as prose; it is useful only to people (RFC 5321 section 4.2.3).',
    },
    {
      id: 'text-spans-several-lines',
      when: 'The text spans several lines',
      then: 'Keep reading until a line has a space after the code. A client that stops at the first line mistakes the `214-` lines for the replies to its next commands.',
    },
    {
      id: 'text-lists-command-gets',
      when: 'The text lists a command, but the command gets 502',
      then: 'Help texts are often left over from a default configuration. Trust the reply to `EHLO` instead.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/211',
      why: '211 is about the state of the system; 214 is about how to use it.',
    },
  ],
}
