import { useEffect, useState } from 'react'

/** Asks for the orders once, and shows what came. */
export function Orders() {
  const [text, setText] = useState('Loading')
  useEffect(() => {
    fetch('/api/orders').then(
      ({ status }) => setText(`Status ${status}`),
      () => setText('No connection'),
    )
  }, [])
  return <p>{text}</p>
}
