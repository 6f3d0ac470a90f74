/** Written into each project by projects.ts. */
declare module '*/contracts.json' {
  const contracts: unknown
  // biome-ignore lint/style/noDefaultExport: it is how JSON is imported.
  export default contracts
}
