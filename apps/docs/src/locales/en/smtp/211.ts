import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'System status or help',
  summary: 'The server reports its status or answers `HELP`; no mail is affected.',
  retry: 'A success that says nothing about a message: there is nothing to repeat.',
  decisions: [
    {
      id: 'client-sent-help',
      when: 'The client sent `HELP`',
      then: 'Show the text to a person. Its wording is free, so no program should parse it (RFC 5321 section 4.2).',
    },
    {
      id: '211-arrives-command-other',
      when: '211 arrives after a command other than `HELP`',
      then: 'The replies are out of step: the client took one reply too few or too many before. Match every command with exactly one reply, and read on while the code is followed by a hyphen.',
    },
    {
      id: 'program-wants-learn-what',
      when: 'A program wants to learn what the server can do',
      then: 'Send `EHLO` and read the list of extensions; it is the part made for programs.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/214',
      why: '214 explains how to use the server or one command; 211 tells its status or sums up the help.',
    },
  ],
}
