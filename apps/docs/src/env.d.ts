declare namespace App {
  interface Locals {
    /** What the heading of a status page shows. */
    status?: {
      readonly family: string
      readonly code: number
      readonly name: string
      readonly tone: import('./status/tone.ts').Tone
      readonly label: string
      readonly registered: string
      readonly registration: string | undefined
    }
  }
}
