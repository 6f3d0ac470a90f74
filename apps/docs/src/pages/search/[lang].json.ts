import type { APIRoute, GetStaticPaths } from 'astro'
import { locales } from '../../locales/index.ts'
import { searchDocuments } from '../../search/documents.ts'

export const getStaticPaths = (() =>
  locales.map((locale) => ({
    params: { lang: locale.lang },
    props: { locale },
  }))) satisfies GetStaticPaths

/** Serves what the search of a language knows; nobody loads it before he searches. */
export const GET: APIRoute = ({ props }) => {
  const { locale } = props as { locale: (typeof locales)[number] }
  return Response.json({ stopWords: locale.stopWords, documents: searchDocuments(locale) })
}
