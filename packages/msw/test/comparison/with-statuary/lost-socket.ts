import { connectionSequence, dropped } from '@statuary/msw'
import { ws } from 'msw'

const chat = ws.link('wss://chat.test')

export const handlers = [
  chat.addEventListener(
    'connection',
    connectionSequence(dropped(), ({ client }) => client.send('welcome')),
  ),
]
