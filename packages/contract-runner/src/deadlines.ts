/** How long each step may take, in milliseconds. */
export interface Deadlines {
  /** Each command that prints a version. */
  readonly version: number
  /** Each command of an installation. */
  readonly install: number
  /** Each command of a build. */
  readonly build: number
  /** From the start of the server to its ready line. */
  readonly ready: number
  /** Each request, from the first octet sent to the last received. */
  readonly request: number
  /** From one result of a mail client to the next. */
  readonly mail: number
  /** From the end of a mail client's input to its own. */
  readonly end: number
  /** All tests of a mail client. */
  readonly tests: number
  /** From asking a process to end to ending it. */
  readonly stop: number
}

/** Generous enough for a slow machine that installs for the first time. */
export const deadlines: Deadlines = {
  version: 60_000,
  install: 900_000,
  build: 600_000,
  ready: 120_000,
  request: 10_000,
  mail: 60_000,
  end: 60_000,
  tests: 600_000,
  stop: 5_000,
}
