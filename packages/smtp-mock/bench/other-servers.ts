import { spawnSync } from 'node:child_process'
import { type Peer, startProgram } from './peer.ts'

/** A mail server for tests that somebody else wrote, where it is installed. */
export interface OtherServer {
  readonly name: string
  /** How to have it here. */
  readonly advice: string
  /** Those that take long for a connection get fewer of them. */
  readonly speed: 'fast' | 'slow'
  isHere(): boolean
  start(): Promise<Peer>
}

/** GreenMail is a jar, and brings no program. */
const greenmail = process.env.GREENMAIL_JAR ?? ''

/** The servers that npm does not install. */
export const otherServers: readonly OtherServer[] = [
  {
    name: 'mailpit',
    advice: 'have mailpit on the PATH',
    speed: 'fast',
    isHere: () => runs('mailpit', ['version', '--no-release-check']),
    start: () =>
      startProgram('mailpit', (port) => [
        ...['--smtp', `127.0.0.1:${port}`, '--listen', '127.0.0.1:0', '--max', '1000'],
        ...['--quiet', '--disable-version-check'],
      ]),
  },
  {
    name: 'aiosmtpd',
    advice: 'have aiosmtpd on the PATH (pip install aiosmtpd)',
    speed: 'fast',
    isHere: () => runs('aiosmtpd', ['--version']),
    start: () =>
      startProgram('aiosmtpd', (port) => [
        ...['--nosetuid', '--listen', `127.0.0.1:${port}`, '--class', 'aiosmtpd.handlers.Sink'],
      ]),
  },
  {
    name: 'greenmail',
    advice: 'have java on the PATH, and the path of greenmail-standalone.jar in GREENMAIL_JAR',
    speed: 'slow',
    isHere: () => greenmail !== '' && runs('java', ['-version']),
    start: () =>
      startProgram('java', (port) => [
        ...['-Dgreenmail.smtp.hostname=127.0.0.1', `-Dgreenmail.smtp.port=${port}`],
        ...['-Dgreenmail.auth.disabled', '-jar', greenmail],
      ]),
  },
]

function runs(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0
}
