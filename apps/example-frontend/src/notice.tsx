import type { ReactNode } from 'react'
import { Countdown } from './countdown.tsx'
import type { Phase } from './use-orders.ts'

interface NoticeProps {
  readonly phase: Phase
  readonly onTryAgain: () => void
}

/** Says what is going on: politely while it may still end well, as an alert when it did not. */
export function Notice({ phase, onTryAgain }: NoticeProps) {
  const tryAgain = (
    <button type="button" onClick={onTryAgain}>
      Try again
    </button>
  )
  return (
    <>
      <div className="progress">
        {/* The region is always there, as a region that comes with its text is not announced. */}
        <output>{progress(phase)}</output>
        {phase.kind === 'waiting' && <Countdown key={phase.until} until={phase.until} />}
      </div>
      {phase.kind === 'offline' && (
        <Alert title="No connection to the server" action={tryAgain}>
          You seem to be offline. The orders load by themselves once you are online again.
        </Alert>
      )}
      {phase.kind === 'signed-out' && (
        <Alert
          title="You are signed out"
          action={
            <a className="button" href="/sign-in">
              Sign in
            </a>
          }
        >
          Sign in again to see your orders.
        </Alert>
      )}
      {phase.kind === 'failed' && (
        <Alert title="The orders could not be loaded" action={tryAgain}>
          {phase.detail}
        </Alert>
      )}
    </>
  )
}

function progress(phase: Phase): string {
  if (phase.kind === 'loading') return 'Loading orders…'
  return phase.kind === 'waiting' ? phase.reason : ''
}

interface AlertProps {
  readonly title: string
  readonly action: ReactNode
  readonly children: ReactNode
}

function Alert({ title, action, children }: AlertProps) {
  return (
    <section className="alert" role="alert">
      <div>
        <h2>{title}</h2>
        <p>{children}</p>
      </div>
      {action}
    </section>
  )
}
