export const dynamic = 'force-dynamic'

export default async function Orders() {
  const response = await fetch('https://api.test/orders', { cache: 'no-store' })
  return <p>{`Status ${response.status}`}</p>
}
