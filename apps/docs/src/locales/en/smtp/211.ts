import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'System status or help',
  summary: 'The server reports its status or answers `HELP`; no mail is affected.',
  retry: 'A success that says nothing about a message: there is nothing to repeat.',
  decisions: [
    {
      id: 'client-sent-help',
      when: 'The client sent `HELP`',
      then: 'Show the text to a person. Its wording is up to the server, so no program should parse it (RFC 5321 section 4.2).',
    },
    {
      id: '211-arrives-command-other',
      when: '211 arrives after a command other than `HELP`',
      then: 'The replies are out of step: the client read one reply too few or too many earlier. Match every command with exactly one reply, and keep reading while the code is followed by a hyphen.',
    },
    {
      id: 'program-wants-learn-what',
      when: 'A program needs to find out what the server can do',
      then: 'Send `EHLO` and read the list of extensions; that part is meant for programs.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/214',
      why: '214 explains how to use the server or one command; 211 reports its status or sums up the help.',
    },
  ],
}
