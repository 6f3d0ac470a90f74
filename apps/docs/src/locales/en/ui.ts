import type { HeaderRule, HttpRetry, HttpStatus } from '@statuary/core'
import type { Topic } from '../../settings/topic.ts'
import { pages } from './pages.ts'

/** When a header belongs to a status, if not always: the words used in core's tables. */
export type HeaderCondition = Extract<
  HttpStatus['headers'][number],
  { readonly condition: string }
>['condition']

const headerConditions: Readonly<Record<HeaderCondition, string>> = {
  'a 200 would have it': 'a 200 would carry it',
  'a POST created it': 'a POST created it',
  'one of them is preferred': 'one of them is preferred',
  'the condition is temporary': 'the condition is temporary',
  'the content is a delta': 'the content is a delta',
  'the content is a single part': 'the content is a single part',
  'the request is for a byte range': 'the request is for a byte range',
  'the server itself blocks': 'the server itself does the blocking',
  'there is a validator': 'the resource has a validator',
}

/**
 * Every English word on the site that is not the prose of a page.
 *
 * The other locales are held to its type: a message that one of them lacks fails the build.
 */
export const ui = {
  site: {
    description:
      'Every HTTP status and SMTP reply: what it means, whether to retry, what your client throws, and how to fix it.',
  },
  home: {
    title: 'Every failure your frontend and your mailer must survive',
    tagline:
      'Software breaks on the responses nobody rehearsed. Here is every HTTP status and every SMTP reply as its RFC defines it, with its causes and fixes, what your mail client throws, and mocks for your tests.',
    quickStart: 'Quick start',
    serve: { heading: 'Serve it', text: 'One command answers with every status and every reply.' },
    frontend: { heading: 'Mock it with MSW', text: 'In Vitest, Jest, Storybook or Playwright.' },
    mail: {
      heading: 'Make the mail server refuse',
      text: 'Any reply at any step of the dialogue.',
    },
    ran: (equal: number, all: number) =>
      `${equal} of ${all} snippets ran in their real framework and answered exactly as the contract requires.`,
    seeMatrix: 'See the matrix',
    all: 'Full list',
  },
  sidebar: {
    start: 'Overview',
    guides: 'Guides',
    matrix: 'The matrix',
    httpClasses: {
      1: '1xx Interim',
      2: '2xx Success',
      3: '3xx Redirection',
      4: '4xx Client error',
      5: '5xx Server error',
    },
    smtpClasses: {
      2: '2yz Done',
      3: '3yz Go ahead',
      4: '4yz Temporary failure',
      5: '5yz Permanent failure',
    },
    undefinedReplies: { http: 'Unregistered codes', smtp: 'Codes no RFC defines' },
    lists: {
      search: 'Search',
      all: 'Full list',
      exceptions: 'Mail client errors',
      enhanced: 'Enhanced codes',
      frameworks: 'Web frameworks',
      clients: 'Mail clients',
      compare: 'Comparisons',
    },
    reference: 'API reference',
  },
  status: {
    registeredAs: 'Registered as',
    textOnTheWire: 'Usual text',
    registration: {
      deprecated: 'deprecated',
      obsoleted: 'obsoleted',
      temporary: 'temporary registration',
      unused: 'unused',
    },
  },
  /** What the picker for framework and mail client says, and what depends on it. */
  choice: {
    label: 'Show it for',
    raises: (client: string, stage: string): [string, string] => [
      `With ${client} you get`,
      `when this is the reply to ${stage}:`,
    ],
    noError: (client: string, stage: string) =>
      `${client} reports no error when this is the reply to ${stage}.`,
    neverSends: (client: string, stage: string) =>
      `${client} never sees it, because it does not send ${stage} on its own.`,
    notRun: (client: string) => `${client} has not been run yet.`,
    answersWith: (framework: string) => `Send it from ${framework}`,
    allFrameworks: 'All frameworks on one page',
    allClients: 'All mail clients on one page',
    none: 'Nothing has been recorded for this choice.',
    failed: 'This could not be loaded. The page that lists all of them has it.',
  },
  /** What a cause tells the reader to set in the mail client. */
  settings: {
    login: 'Username and password',
    mechanism: 'Login mechanism',
    starttls: 'STARTTLS on port 587',
    'implicit-tls': 'TLS on port 465',
    certificate: 'Trusted certificate',
    'helo-name': 'EHLO name',
    sender: 'Envelope sender',
    'one-connection': 'One connection per task',
    timeout: 'Timeouts',
    trace: 'Show the dialogue',
  } satisfies Record<Topic, string>,
  untranslated: 'This page has not been translated yet, so it is in English.',
  all: {
    title: (name: string) => `${name}: all frameworks and mail clients`,
    httpTitle: (name: string) => `${name} in all frameworks`,
    description: (name: string) =>
      `${name} for every web framework and every mail client, each with its recorded results, on one page.`,
    httpDescription: (name: string) =>
      `${name} from every web framework, each with its recorded results, on one page.`,
    back: (name: string) => `What ${name} means, and its causes and fixes`,
    settings: 'Settings that fix its causes',
  },
  /** A citation from core, written as the language writes it. */
  citation: (text: string) => text,
  verdict: {
    http: {
      later: { mark: 'Temporary', action: 'Retry later' },
      'at-once': { mark: 'Temporary', action: 'Retry at once' },
      changed: { mark: 'Permanent', action: 'Retry with a changed request' },
      never: { mark: 'Permanent', action: 'Do not retry' },
      unneeded: { mark: 'Not an error', action: 'Nothing to retry' },
    } satisfies Record<HttpRetry, { mark: string; action: string }>,
    smtp: {
      2: { mark: 'Done', action: 'Nothing to retry' },
      3: { mark: 'Halfway', action: 'Send what comes next' },
      4: { mark: 'Temporary', action: 'Retry later' },
      5: { mark: 'Permanent', action: 'Do not repeat the command' },
    },
    /** Where a status says more, or less, than its class. */
    special: {
      'http/404': { mark: 'Cannot tell', action: 'Check the address before you retry' },
      'http/500': { mark: 'Cannot tell', action: 'Retry a few times, with pauses' },
      'smtp/432': { mark: 'Temporary', action: 'Log in once with another mechanism' },
      'smtp/453': { mark: 'Not an error', action: 'Ask again at the next scheduled time' },
      'smtp/459': { mark: 'Cannot tell', action: 'A retry alone changes nothing' },
    },
  },
  exchange: {
    heading: 'Request and response',
    request: 'Request',
    response: 'Response',
    interim:
      'The interim response comes first, without content; the final one follows on the same connection.',
    upgrade: 'After the empty line, the connection switches to the other protocol.',
    none: 'No request can be answered with this status, so there is no response to show.',
    bodyless: (spec: string) => `Nothing may follow the headers, not even one byte (${spec}).`,
    headers: 'Headers that go with it',
    header: 'Header',
    strength: 'Strength',
    when: 'When',
    always: 'always',
    source: 'Source',
    conditions: headerConditions,
    strengths: {
      MUST: 'must',
      SHOULD: 'should',
      MAY: 'may',
    } satisfies Record<HeaderRule['strength'], string>,
  },
  dialogue: {
    heading: 'When a server sends it',
    intro:
      'The highlighted steps are those where an RFC, the registry or common practice provides for this reply.',
    pictureTitle: (code: number) =>
      `The SMTP dialogue, with the steps where ${code} may be the reply`,
    pictureText: (code: number, stages: string) => `${code} is listed at ${stages}.`,
    client: 'Client',
    server: 'Server',
    otherCommands: 'Other commands',
    practice: 'common practice, no RFC',
    registry: 'IANA registry',
    elsewhere: (code: number) =>
      `A server may still send ${code} at other steps: clients go by the first digit (RFC 5321 section 4.3.2).`,
    onlyHere: 'At any other step, a client could not make sense of this reply.',
    names: {
      CONNECT: 'greeting',
      MESSAGE: 'message',
    },
  },
  transcript: {
    heading: 'The dialogue',
    intro: (stage: string) => `A session in which this reply is the right answer to ${stage}.`,
    skipped: 'MAIL FROM was skipped, so this RCPT TO comes too early.',
    more: '99 more recipients follow, and each gets 250.',
    attachment: 'A 2 MB attachment follows.',
    play: 'Play it step by step',
    next: 'Next step',
    all: 'Show all',
    ends: 'And then:',
    thisReply: 'this reply',
    client: 'Client',
    server: 'Server',
    closed: 'the server closes the connection',
  },
  reproduce: {
    heading: 'Reproduce it',
    start: 'Start the mocks on your machine:',
    ask: 'Then, in another terminal:',
    send: 'Send a message with curl and read the dialogue:',
    type: 'Or speak SMTP yourself:',
    rule: (stage: string) => `Start the mocks with a rule that sends this reply at ${stage}:`,
    real: 'On a real server, over TLS:',
    realNote:
      'Without `-quiet`, s_client treats a line that begins with a capital R or Q as one of its own commands.',
    rendition: 'Once the mocks are running, they give the same answer:',
  },
  snippets: {
    heading: 'Send it from your framework',
    rendition: 'What your HTTP API should answer',
    renditionIntro: (code: number, http: string) =>
      `When the mail server replies ${code}, an API answers with ${http}: an SMTP code is not an HTTP code.`,
    sessionFirst:
      'First of all, 5yz is permanent for this session, so do not repeat the command. The Retry-After below is for the caller of your API, and only a corrected, new session is worth a retry.',
    intro:
      'The badge says whether exactly this code has run in its framework, and with what result.',
    none: 'No framework can send it as a final response, so there is nothing to paste.',
    noRendition:
      'This reply is not the final result of a mail transaction, so there is nothing for an API to answer.',
    received: 'The response as received',
    versions: 'Run with',
  },
  evidence: {
    equal: 'equal',
    passed: 'passed',
    differs: 'differs',
    unsupported: 'not possible',
    ranOn: (framework: string, date: string) => `ran on ${framework}, ${date}`,
    since: (date: string) => `not verified since ${date}`,
    never: 'not verified yet',
    neverNote: 'This snippet has not been run yet.',
    sinceNote:
      'The snippet, the contract or the project has changed since the last run, so the result no longer counts.',
    reason: 'What was recorded, and why',
  },
  mock: {
    heading: 'Mock it in a test',
    msw: 'In a frontend test, with MSW',
    mswFile: 'orders.test.ts',
    smtp: 'In a mail test, with the SMTP mock',
    smtpFile: 'mail.test.ts',
    cli: 'From any other language, with the command line',
    contract: 'As data',
    download: (id: string) => `Download the contract ${id}`,
    interim:
      'MSW sends final responses only, so there is no handler for it. The command line serves it.',
    noHttp: 'There is no HTTP response to mock.',
  },
  tryIt: {
    heading: 'Try it',
    intro:
      'The request leaves this page and is answered by the page’s own service worker, using @statuary/msw. You can see it in the network panel, too.',
    delay: 'Delay in ms',
    sequence: 'Responses, one per request',
    sequences: {
      once: 'always this status',
      twice: 'this status twice, then 200',
      alternating: 'this status and 200, alternating',
      truncated: 'cut off in the middle of the content',
    },
    send: 'Send',
    clear: 'Clear',
    sending: 'Waiting for the response …',
    responses: 'Responses',
    took: (ms: string) => `${ms} ms`,
    opaque:
      'The browser hides redirects from scripts; the status and the headers are in the network panel.',
    failed: 'The browser delivered no response:',
    empty: 'no content',
    unsupported: 'Service workers need HTTPS or localhost, and this page has neither.',
  },
  mailers: {
    heading: 'What your mail client throws',
    intro:
      'The mock sent this reply to a real client at each step. This is what the calling code got: the type of the error, the values it exposes, and its message.',
    neverSent: 'never sent',
    noError: 'no error',
    code: 'code',
    enhanced: 'enhanced code',
    text: 'the text',
    nothingExposed: 'neither code nor text',
    perRecipient: (values: string) => `${values}, for each recipient`,
    tests: (stage: string) => `A test in which the server sends this reply at ${stage}`,
  },
  decisions: {
    heading: 'Causes and fixes',
    permalink: (place: number) => `Link to cause ${place}`,
    sources:
      'Where an RFC is cited, that is what the standard says. Everything else is practice: what servers, proxies, libraries and providers do.',
  },
  enhanced: {
    heading: 'Enhanced status codes',
    intro: 'The three numbers after the code say more than the code does.',
    code: 'Code',
    text: 'Text in the registry',
    at: 'Usual at',
    source: 'Source',
    paired: 'paired by the registry',
    none: 'A 3yz reply carries no enhanced code (RFC 2034 section 4).',
  },
  confused: {
    heading: 'Not to be confused with',
    sameNumber: 'The same number in the other protocol, with a different meaning.',
  },
  spec: {
    heading: 'Specification',
    registry: {
      http: 'IANA: HTTP status codes',
      smtp: 'IANA: SMTP enhanced status codes',
    },
  },
  related: {
    heading: 'Related',
    renders: 'SMTP replies for which an API sends this status',
    rendition: 'What an API answers',
    neighbours: 'The other codes in its class',
  },
  matrix: {
    title: 'The matrix: every snippet in its framework',
    description:
      'For every HTTP status and SMTP reply, the frameworks that answered as the contract requires, from recorded runs.',
    intro:
      'Each cell is one snippet that was run in its real framework. What came back over a bare socket was compared with the contract: status, headers, JSON, lengths, and nothing else.',
    equalOf: (equal: number, all: number) => `${equal} of ${all} equal`,
    run: 'Run with',
    legend: 'What the marks mean',
    legends: {
      equal: 'ran, and the response equals the contract',
      unsupported: 'ran, and cannot be equal, for a recorded reason',
      differs: 'ran, and the response differs',
      since: 'ran once, but something has changed since',
      never: 'not run yet',
    },
    reasons: 'What cannot be equal, and why',
    table: 'Frameworks and contracts',
    mailers: 'Mail clients',
    mailersIntro:
      'Each cell is one reply, sent to a mail client at every step where it is listed. It is equal if code and text reached the caller unchanged.',
  },
  undefinedReplies: {
    title: 'SMTP codes that no RFC defines',
    description:
      'Codes such as 541 or 605 circulate in logs and lists, and no RFC defines them. What they are taken to mean, and the real code.',
    intro:
      'These codes turn up in logs, on vendor pages and in lists copied from one another. No RFC defines them. A client goes by the first digit (RFC 5321 section 4.3.2); if you write a server, send the code given here.',
    instead: 'The real code',
  },
  pages,
  reference: {
    title: (name: string) => `${name}: API reference`,
    intro: 'This page is generated from the docstrings in the source.',
    details: 'Parameters, result and examples',
    descriptions: {
      core: 'The definitions of every status and reply, canonical responses, and the comparison.',
      msw: 'Resolvers and handlers for MSW: any status, sequences, slow, flaky and broken.',
      'smtp-mock': 'The SMTP server for tests, its handlers and its replies.',
      snippets:
        'For each web framework, the source that answers with a contract; for each mail client, the test that meets a reply.',
    },
  },
}

/** The messages of a locale. */
export type UiMessages = typeof ui
