import {
  type ContractId,
  contractIds,
  type HttpStatusCode,
  type HttpStatusDefinition,
  httpStatus,
  type SmtpReplyCode,
  smtpReply,
} from '@statuary/core'
import { frameworks, mailClients } from '@statuary/snippets'
import { comparisonName, comparisons } from '../compare/comparisons.ts'
import { clientsOf, faultsOf } from '../exceptions/exception-page.ts'
import { mailExceptions } from '../exceptions/exceptions.ts'
import { localHref } from '../locales/index.ts'
import type { Locale } from '../locales/locale.ts'
import { proseOf, statusName } from '../locales/status-name.ts'
import { enhancedPages } from '../status/enhanced-pages.ts'
import { statusConstants } from '../status/facts/constants.ts'
import { formerNames } from '../status/facts/facts.ts'
import { plainText } from '../status/inline-code.ts'
import { stageReplies } from '../status/smtp-page.ts'
import type { SearchDocument } from './document.ts'
import { guideDocuments } from './guides.ts'
import { serverPhrases } from './server-phrases.ts'

/** Lists all that the search of a language can find, from definitions, evidence, old phrases and prose. */
export function searchDocuments(locale: Locale): readonly SearchDocument[] {
  return [
    ...contractIds.map((id) => statusDocument(locale, id)),
    ...undefinedDocuments(locale),
    ...exceptionDocuments(locale),
    ...enhancedDocuments(locale),
    ...toolDocuments(locale),
    ...comparisonDocuments(locale),
    ...listDocuments(locale),
    ...guideDocuments(locale),
  ]
}

function statusDocument(locale: Locale, id: ContractId): SearchDocument {
  const [family, code] = id.split('/') as ['http' | 'smtp', string]
  const { title, summary, retry, decisions, confusedWith = [] } = proseOf(locale, id)
  const phrases: Readonly<Record<string, readonly string[]>> = locale.phrases
  return {
    id: localHref(locale, `/${id}`),
    kind: family,
    key: code,
    title: `${family.toUpperCase()} ${code} ${title}`,
    summary: plainText(summary),
    names: [
      ...(family === 'http'
        ? httpNames(Number(code) as HttpStatusCode)
        : smtpNames(Number(code) as SmtpReplyCode)),
      ...(serverPhrases[id] ?? []),
      ...(phrases[id] ?? []),
    ].join('. '),
    causes: plainText(decisions.map(({ when, then: fix }) => `${when}. ${fix}`).join(' ')),
    decisions: decisions.map(({ id: cause, when }) => [cause, plainText(when)] as const),
    text: plainText([retry, ...confusedWith.map(({ why }) => why)].join(' ')),
  }
}

function httpNames(code: HttpStatusCode): readonly string[] {
  const { phrase, headers }: HttpStatusDefinition = httpStatus(code)
  const constants = Object.values(statusConstants[code] ?? {}).map((name) =>
    name.replaceAll('_', ' '),
  )
  return [phrase, ...formerNames(code), ...constants, ...headers.map(({ name }) => name)]
}

function smtpNames(code: SmtpReplyCode): readonly string[] {
  return [smtpReply(code).text, ...stageReplies(code).map(({ reply }) => reply.text)]
}

function undefinedDocuments(locale: Locale): SearchDocument[] {
  return (['http', 'smtp'] as const).flatMap((family) =>
    Object.entries(locale.undefinedCodes[family]).map(([code, { text, instead }]) => ({
      id: localHref(locale, `/${family}/undefined#${code}`),
      kind: 'undefined' as const,
      key: code,
      title: `${family.toUpperCase()} ${code} → ${statusName(locale, instead as ContractId)}`,
      summary: plainText(text),
      names: '',
      causes: '',
      text: '',
    })),
  )
}

function exceptionDocuments(locale: Locale): SearchDocument[] {
  const words = locale.ui.pages.exception
  return mailExceptions.map((exception) => ({
    id: localHref(locale, `/exceptions/${exception.slug}`),
    kind: 'exception',
    key: exception.slug,
    title: exception.name,
    summary: words.raisedBy(clientsOf(exception)),
    names: [
      ...[exception.name, ...exception.types, clientsOf(exception)],
      ...faultsOf(exception).map((fault) => locale.ui.pages.faults[fault]?.name ?? ''),
    ].join(' '),
    causes: '',
    // What clients put around a reply, without the reply.
    text: [...new Set(exception.raised.map(({ error }) => error.message.replace(/\d{3}.*/s, '')))]
      .slice(0, 20)
      .join(' ')
      .slice(0, 600),
  }))
}

function enhancedDocuments(locale: Locale): SearchDocument[] {
  return enhancedPages.map(({ code, title, summary }) => ({
    id: localHref(locale, `/enhanced/${code}`),
    kind: 'enhanced',
    key: code,
    title: `${code} ${title}`,
    summary: locale.enhanced[`X${code.slice(1)}`] ?? summary,
    names: '',
    causes: '',
    text: '',
  }))
}

function toolDocuments(locale: Locale): SearchDocument[] {
  const { framework, client } = locale.ui.pages
  const keyOf = (id: string, title: string) =>
    `${id} ${title}`.toLowerCase().replaceAll(/[^a-z0-9]+/g, ' ')
  return [
    ...frameworks.map(({ id, title }) => ({
      id: localHref(locale, `/frameworks/${id}`),
      kind: 'framework' as const,
      key: keyOf(id, title),
      title: framework.title(title),
      summary: locale.ui.pages.lists.frameworks.description,
      ...{ names: title, causes: '', text: '' },
    })),
    ...mailClients.map(({ id, title }) => ({
      id: localHref(locale, `/mail-clients/${id}`),
      kind: 'client' as const,
      key: keyOf(id, title),
      title: client.title(title),
      summary: client.description(title),
      ...{ names: title, causes: '', text: '' },
    })),
  ]
}

function comparisonDocuments(locale: Locale): SearchDocument[] {
  return comparisons.flatMap((comparison) => {
    const prose = locale.comparisons[comparison.slug]
    if (prose === undefined) return []
    const { summary, rows, choose } = prose
    return {
      id: localHref(locale, `/compare/${comparison.slug}`),
      kind: 'compare',
      key: comparison.slug,
      title: locale.ui.pages.compare.title(comparisonName(comparison)),
      summary: plainText(summary),
      names: '',
      causes: plainText(choose.map(({ when }) => when).join(' ')),
      text: plainText(Object.values(rows).join(' ')),
    }
  })
}

function listDocuments(locale: Locale): SearchDocument[] {
  const { lists } = locale.ui.pages
  const addresses = {
    http: '/http',
    smtp: '/smtp',
    exceptions: '/exceptions',
    enhanced: '/enhanced',
    frameworks: '/frameworks',
    clients: '/mail-clients',
    compare: '/compare',
  } as const
  return Object.entries(addresses).map(([name, address]) => {
    const { title, description } = lists[name as keyof typeof addresses]
    return {
      id: localHref(locale, address),
      kind: 'list',
      key: name,
      title,
      summary: description,
      ...{ names: '', causes: '', text: '' },
    }
  })
}
