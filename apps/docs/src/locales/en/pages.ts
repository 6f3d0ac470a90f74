/** The words of the pages that gather statuses: searches, lists, errors, enhanced codes, comparisons. */
export const pages = {
  search: {
    title: 'Search',
    heading: 'Paste your error',
    description:
      'Paste a log line, an exception, a reply or a number, and get the page that says what it means and how to fix it.',
    label: 'Log line, exception, reply or number',
    placeholder: '550 5.1.1, SMTPRecipientsRefused, 503 …',
    button: 'Search',
    none: 'No matches. Try the number, the name of the exception, or a few words from the message.',
    failed: 'The index could not be loaded. The lists below link to every page.',
    results: (count: number) => (count === 1 ? '1 page' : `${count} pages`),
    noScript: 'The search needs JavaScript. These lists link to every page:',
    kinds: {
      http: 'HTTP status',
      smtp: 'SMTP reply',
      undefined: 'unregistered code',
      exception: 'mail client error',
      enhanced: 'enhanced status code',
      framework: 'framework',
      client: 'mail client',
      compare: 'comparison',
      guide: 'guide',
      list: 'list',
    },
  },
  notFound: {
    title: 'There is no page at this address',
    description: 'There is no page at this address. Search, or follow one of the links.',
    near: 'The closest matches:',
    status: 'What the 404 status itself means',
    lists: 'Or start from a list:',
  },
  bothProtocols: {
    title: (number: string) => `${number}: HTTP or SMTP?`,
    description: (number: string) =>
      `${number} is both an HTTP status and an SMTP reply, and means something different in each.`,
    intro:
      'The number means something different in each protocol. A web server or an API answers with an HTTP status, a mail server with an SMTP reply.',
  },
  /** The title of an address that only redirects, such as `/404`. */
  moved: (number: string) => `What ${number} means`,
  lists: {
    http: {
      title: 'All HTTP statuses',
      description:
        'Every HTTP status in IANA’s registry, by class, and the codes in circulation that are not in it.',
      intro: 'Every status in IANA’s registry, and whether to retry.',
      class:
        'A client that does not know a status treats it as the x00 of its class (RFC 9110 section 15).',
    },
    smtp: {
      title: 'All SMTP replies',
      description:
        'Every SMTP reply that an RFC defines, by its first digit, and the codes in circulation that no RFC defines.',
      intro: 'Every reply that an RFC defines, and whether to retry.',
      class:
        'A client that does not know a reply goes by its first digit (RFC 5321 section 4.3.2).',
    },
    exceptions: {
      title: 'Mail client errors',
      description:
        'Every error that mail clients have been seen to raise when a mail server refused: which reply is behind it, and what to do.',
      intro:
        'Each of these was raised by a real client when a mock refused its mail. Its page says which replies are behind it, and what the error tells you.',
    },
    enhanced: {
      title: 'Enhanced status codes',
      description:
        'Every enhanced status code in IANA’s registry, such as 5.7.1: what it says, and the replies that carry it.',
      intro:
        'The three numbers after a reply: the class (2 success, 4 temporary, 5 permanent), the subject and the detail (RFC 3463 section 2).',
      subjects: {
        0: 'Other',
        1: 'Addressing',
        2: 'Mailbox',
        3: 'Mail system',
        4: 'Network and routing',
        5: 'Mail delivery protocol',
        6: 'Message content',
        7: 'Security and policy',
      },
    },
    frameworks: {
      title: 'Web frameworks',
      description:
        'For each web framework: every status, with the code that sends it and the recorded result.',
      intro:
        'For each framework: every status, with the code that sends it and the recorded result.',
    },
    clients: {
      title: 'Mail clients',
      description: 'For each mail client: what it raises for every SMTP reply, as recorded.',
      intro: 'For each mail client: what it raises for every SMTP reply, as recorded.',
    },
    compare: {
      title: 'Comparisons',
      description:
        'Statuses that are easily mixed up, side by side: what differs, and which one to send.',
      intro:
        'Statuses that are easily mixed up, side by side: what differs, and which one to send.',
    },
    more: 'More lists',
  },
  exception: {
    title: (name: string) => `${name}: which replies are behind it`,
    description: (name: string, clients: string) =>
      `${clients} raised ${name} for these SMTP replies and faults. What is behind each, what the error tells you, and how to fix it.`,
    raisedBy: (clients: string) => `Raised by ${clients}.`,
    behind: 'Which replies are behind it',
    behindIntro:
      'The reply tells you the cause. Look for its three digits in the message, then open its page.',
    stage: 'In answer to',
    replies: 'Replies',
    faults: 'Without a reply',
    example: 'What it looks like',
    exampleIntro: 'One recorded case for each client.',
    exposes: 'Exposes',
    settings: 'Settings that fix the causes',
  },
  faults: {
    'hang-up': {
      name: 'The server closed the connection',
      fix: 'Read the server’s log for the same second. Some servers hang up instead of replying: too many connections, a blocked address, a timeout.',
    },
    reset: {
      name: 'The connection was reset',
      fix: 'A firewall or the server broke the connection. Try from another network, and look at the server’s log.',
    },
    silence: {
      name: 'The server did not reply in time',
      fix: 'Raise the client’s timeout: a server may take minutes (RFC 5321 section 4.5.3.2). If it never replies, a firewall is dropping the packets.',
    },
    garbage: {
      name: 'What came back was not SMTP',
      fix: 'Something else is listening on this port, or a proxy changes the reply. Check the host and the port.',
    },
    'broken-handshake': {
      name: 'The TLS handshake failed',
      fix: 'Check that the port matches: STARTTLS on 587 and 25, TLS from the start on 465. Then compare the TLS versions on both sides.',
    },
    'expired-certificate': {
      name: 'The certificate has expired',
      fix: 'The operator of the server has to renew it. Check the clock on your machine as well.',
    },
    'wrong-name': {
      name: 'The certificate is for another name',
      fix: 'Connect by a name that the certificate lists, not by an address or an alias.',
    },
    'self-signed-certificate': {
      name: 'The certificate is not signed by anyone the client trusts',
      fix: 'Give the client the certificate of the issuing authority. Do not turn verification off.',
    },
  } as Readonly<Record<string, { name: string; fix: string }>>,
  enhancedCode: {
    title: (code: string, text: string) => `SMTP ${code}: ${text}`,
    description: (code: string, summary: string) => `SMTP enhanced status code ${code}: ${summary}`,
    registryText: 'Text in the registry',
    verdicts: {
      2: { mark: 'Done', action: 'Nothing to retry' },
      4: { mark: 'Temporary', action: 'Retry later' },
      5: { mark: 'Permanent', action: 'Do not repeat it unchanged' },
    },
    parts: (code: string) => `What the parts of ${code} mean`,
    part: { class: 'class', subject: 'subject', detail: 'detail' },
    replies: 'Replies that carry it',
    at: (stages: string) => `usual at ${stages}`,
    paired: 'paired by the registry',
    noReplies:
      'The registry does not pair it with a reply; the text that follows it says what it is for.',
    causes: 'Causes that mention it',
    siblings: 'The same subject, other details',
  },
  framework: {
    title: (name: string) => `All statuses in ${name}`,
    description: (name: string, equal: number, all: number) =>
      `Every HTTP status and SMTP rendition in ${name}: ${equal} of ${all} snippets ran and answered exactly as the contract requires.`,
    intro: (equal: number, all: number) =>
      `${equal} of ${all} snippets ran here and answered exactly as the contract requires.`,
    never: 'No snippet has been run here yet.',
    status: 'Status',
    constant: 'Constant',
    evidence: 'Result',
    client: (name: string) => `What ${name} raises when the mail server refuses`,
    smtp: 'Answers to refused mail',
  },
  client: {
    title: (name: string) => `All SMTP replies in ${name}`,
    description: (name: string) =>
      `What ${name} raises for every SMTP reply and every fault of a mail server, as recorded.`,
    intro: (version: string) => `Recorded with ${version}.`,
    never: 'Nothing has been recorded for this client yet.',
    reply: 'Reply',
    raises: 'What it raises',
    faults: 'Faults',
    settings: 'Settings',
    settingsIntro: 'How to configure what refusals most often call for.',
  },
  undefinedHttp: {
    title: 'HTTP status codes that are not registered',
    description:
      'Codes such as 499, 444, 419 or 522 come from nginx, Cloudflare, Laravel and others, and IANA’s registry has none of them. What each means, and the registered status that comes closest.',
    intro:
      'Servers, proxies and frameworks made these codes up. IANA’s registry has none of them, so a client treats each as the x00 of its class (RFC 9110 section 15). If you write a server, send the registered status given here.',
    instead: 'The registered status',
  },
  compare: {
    question: 'Which one to send',
    table: 'Side by side',
    means: 'Means',
    retry: 'Retry',
    spec: 'Specification',
    cacheable: 'Cacheable by default',
    yes: 'yes',
    no: 'no',
    who: 'Who sends it',
    title: (names: string) => `${names}: what differs`,
    pages: 'Their pages',
    link: (names: string) => `Compare ${names}`,
  },
  facts: {
    heading: 'Facts',
    cacheable: 'Cacheable by default',
    cacheableYes: 'Yes: a cache may store it without being told to (RFC 9110 section 15.1).',
    cacheableNo: 'No, unless a header says so (RFC 9111 section 3).',
    sender: 'Who may send it',
    senders: {
      origin: 'the origin server',
      gateway: 'a gateway or proxy',
      proxy: 'a proxy',
      any: 'the origin server, a gateway or a proxy',
      network: 'the network in between, never the origin server',
      nobody: 'nobody',
    },
    formerly: 'Formerly',
    browsers: 'Browsers, since',
    browserFlag: (browser: string) => `${browser} behind a flag`,
    browserNever: (browser: string) => `${browser} not yet`,
    constants: 'Constants',
  },
  fromRepository: {
    heading: 'Statuary is not on npm yet',
    text: 'Until it is, you install it from a checkout of its repository. Run these commands there: they build it and install the `statuary` command, which `npx statuary` then runs in any folder. Install the libraries from the folders of the checkout, which here sits next to your project.',
  },
  footer: {
    version: (version: string) => `Version ${version}`,
    evidence: 'Evidence from',
    repository: 'Source',
    edit: 'Edit this page',
    report: 'Report a mistake',
    changelog: 'Changelog',
    license: 'MIT License',
    markdown: 'This page as Markdown',
  },
  changelog: {
    title: 'Changelog',
    description: 'What changed with each version of Statuary.',
    intro: 'From the changelogs of all packages.',
    unreleased: 'Not released yet',
  },
}
