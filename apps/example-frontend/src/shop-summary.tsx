import { useEffect, useState } from 'react'
import { loadSummary, type SummaryOutcome } from './load-summary.ts'
import { money } from './money.ts'

interface ShopSummaryProps {
  readonly send: (url: string, init: RequestInit) => Promise<Response>
}

/** What the shop sold, as far as the server knows. */
export function ShopSummary({ send }: ShopSummaryProps) {
  const [outcome, setOutcome] = useState<SummaryOutcome>()
  useEffect(() => {
    let isLeft = false
    loadSummary('/api/graphql', send).then((loaded) => {
      if (!isLeft) setOutcome(loaded)
    })
    return () => {
      isLeft = true
    }
  }, [send])
  return <p>{outcome && say(outcome)}</p>
}

function say(outcome: SummaryOutcome): string {
  if (outcome.kind === 'failed') return outcome.detail
  const { shop, revenueCents } = outcome.summary
  const revenue =
    revenueCents === null ? 'The revenue is missing for now.' : money.format(revenueCents / 100)
  return `${shop?.name ?? 'Your shop'}: ${revenue}`
}
