/** Data that a WebSocket carries. */
export type SocketData = string | ArrayBuffer | Blob | ArrayBufferView<ArrayBuffer>

/** The part of the client that MSW passes to a listener and that is the same in MSW 2 and 3. */
export interface SocketClient {
  readonly id: string
  readonly url: URL
  send(data: SocketData): void
  close(code?: number, reason?: string): void
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void
  addEventListener(type: 'close', listener: (event: CloseEvent) => void): void
}

/** A connection that a page opened, as MSW passes it to a listener. */
export interface SocketConnection {
  readonly client: SocketClient
}

/** A listener for the `connection` event of `ws.link`. */
export type SocketListener = (connection: SocketConnection) => void

/** When a connection ends: as soon as it has opened, if nothing is given. */
export interface SocketMoment {
  /** Messages that have arrived from the client, a whole number of at least 1. */
  readonly afterMessages?: number | undefined
  /** Milliseconds after that, or after the connection opened. Fake timers can advance it. */
  readonly afterMs?: number | undefined
}

/** The client's own socket; MSW 3 has it at run time only. */
export function socketOf({ client }: SocketConnection): WebSocket {
  return (client as unknown as { readonly socket: WebSocket }).socket
}
