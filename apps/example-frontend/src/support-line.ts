/** How the connection to the support stands. */
export type SupportState =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'open' }
  | { readonly kind: 'waiting'; readonly waitMs: number; readonly reason: string }
  | { readonly kind: 'refused'; readonly reason: string }

/** What `openSupportLine` takes. */
export interface SupportOptions {
  readonly onState: (state: SupportState) => void
  readonly onMessage: (text: string) => void
  /** The longest first wait, doubled from loss to loss, up to a minute; 1,000 unless told. */
  readonly baseDelayMs?: number
}

/** A server that closes so wants nobody to come back: a policy, or what an application says itself. */
const isFinal = (code: number) => code === 1000 || code === 1008 || code >= 4000

/**
 * Keeps a WebSocket to the support open: it connects again after 1013 (Try Again Later), after a
 * connection that was lost, and after every other code that does not say to stay away.
 *
 * @returns a function that closes it.
 * @see https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number
 */
export function openSupportLine(url: string, options: SupportOptions): () => void {
  const { onState, onMessage, baseDelayMs = 1000 } = options
  let socket: WebSocket
  let timer: ReturnType<typeof setTimeout> | undefined
  let losses = 0
  let isLeft = false

  const connect = () => {
    onState({ kind: 'connecting' })
    socket = new WebSocket(url)
    socket.onopen = () => onState({ kind: 'open' })
    socket.onmessage = ({ data }) => {
      // A server that talks is well again; one that only opens may close at once.
      losses = 0
      onMessage(String(data))
    }
    socket.onclose = ({ code, reason }) => {
      if (isLeft) return
      if (isFinal(code)) return onState({ kind: 'refused', reason })
      const waitMs = Math.min(baseDelayMs * 2 ** losses, 60_000)
      losses++
      onState({ kind: 'waiting', waitMs, reason })
      timer = setTimeout(connect, waitMs)
    }
  }
  connect()

  return () => {
    isLeft = true
    clearTimeout(timer)
    socket.close()
  }
}
