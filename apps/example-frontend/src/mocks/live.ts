import {
  closeWith,
  connectionSequence,
  cut,
  eventStream,
  retry,
  type SocketListener,
  wait,
} from '@statuary/msw'

/** Changes of orders, in a stream that breaks in the middle of the second one. */
export const changes = eventStream(
  retry(500),
  { id: '1', data: 'A-1047 was packed.' },
  wait(500),
  cut({ id: '2', data: 'A-1046 was delivered.' }, { afterBytes: 15 }),
)

const welcome: SocketListener = ({ client }) => client.send('How can we help?')

/** A support that is busy at first. */
export const support = connectionSequence(closeWith(1013, 'All lines are busy'), welcome)
