export { type Evidence, type EvidenceCell, readEvidence } from './evidence.ts'
export type { RecordedResponse, Versions } from './outcome.ts'
export { cellsOf, type Standing } from './standing.ts'
