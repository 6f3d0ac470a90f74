/** Where a page leads in the repository; what is not known is not there. */
export interface RepositoryLinks {
  readonly repository?: string
  /** To the file behind the page, in an editor. */
  readonly edit?: string
  /** To an issue that names the page. */
  readonly report?: string
  readonly license?: string
}

/**
 * Gives the links of a page into the repository, all empty where the build does not know it.
 *
 * @param repositoryUrl - `https://github.com/owner/name`
 * @param page.address - `/de/http/503`
 * @param page.source - the file behind it, from the root; undefined where the build alone writes it.
 */
export function repositoryLinks(
  repositoryUrl: string | undefined,
  page: { readonly address: string; readonly source: string | undefined },
): RepositoryLinks {
  if (repositoryUrl === undefined) return {}
  const title = encodeURIComponent(`${page.address}: `)
  return {
    repository: repositoryUrl,
    ...(page.source && { edit: `${repositoryUrl}/edit/main/${page.source}` }),
    report: `${repositoryUrl}/issues/new?title=${title}`,
    license: `${repositoryUrl}/blob/main/LICENSE`,
  }
}
