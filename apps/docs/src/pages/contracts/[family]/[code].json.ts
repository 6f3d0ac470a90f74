import { type ContractId, contractIds } from '@statuary/core'
import type { APIRoute, GetStaticPaths } from 'astro'
import { contractFile } from '../../../status/contract-files.ts'

export const getStaticPaths = (() =>
  contractIds.map((id) => {
    const [family, code] = id.split('/')
    return { params: { family, code } }
  })) satisfies GetStaticPaths

/** Serves each contract's file as it is. */
export const GET: APIRoute = ({ params }) =>
  new Response(contractFile(`${params.family}/${params.code}` as ContractId), {
    headers: { 'Content-Type': 'application/json' },
  })
