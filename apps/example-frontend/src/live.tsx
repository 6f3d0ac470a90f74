import { useEffect, useState } from 'react'
import { followEvents } from './follow-events.ts'
import { openSupportLine, type SupportState } from './support-line.ts'

/** What has changed since the page was opened, as the server tells it. */
export function LatestChanges() {
  const [changes, setChanges] = useState<readonly string[]>([])
  useEffect(() => {
    const { signal, abort } = abortable()
    const onEvent = ({ data }: { data: string }) => setChanges((before) => [...before, data])
    // It rejects when this effect is over, and then nobody is left to tell.
    followEvents('/api/orders/events', { signal, onEvent }).catch(() => {})
    return abort
  }, [])
  return (
    <ul aria-label="Latest changes" aria-live="polite">
      {changes.map((change) => (
        <li key={change}>{change}</li>
      ))}
    </ul>
  )
}

/** Whether somebody of the support is there. */
export function SupportLine() {
  const [state, setState] = useState<SupportState>({ kind: 'connecting' })
  const [text, setText] = useState('')
  useEffect(() => {
    const url = new URL('/api/support', location.href)
    url.protocol = url.protocol.replace('http', 'ws')
    return openSupportLine(url.href, { onState: setState, onMessage: setText })
  }, [])
  return <p role="status">{say(state, text)}</p>
}

function say(state: SupportState, text: string): string {
  switch (state.kind) {
    case 'open':
      return text
    case 'waiting':
      return `${state.reason || 'The support is out of reach'}. Trying again in ${state.waitMs / 1000} s.`
    case 'refused':
      return `The support is closed. ${state.reason}`
    case 'connecting':
      return 'Calling the support…'
  }
}

function abortable() {
  const controller = new AbortController()
  return { signal: controller.signal, abort: () => controller.abort() }
}
