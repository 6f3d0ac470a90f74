import type { UiMessages } from '../en/ui.ts'
import { pages } from './pages.ts'

/** Every word of the site that is no prose of a page, in German. */
export const ui: UiMessages = {
  site: {
    description:
      'Jeder HTTP-Status und jede SMTP-Antwort: was sie bedeuten, ob ein neuer Versuch lohnt, was der eigene Client wirft und was hilft.',
  },
  home: {
    title: 'Jeder Fehler, den Frontend und Mailversand aushalten müssen',
    tagline:
      'Software scheitert an Antworten, die niemand geprobt hat. Hier steht jeder HTTP-Status und jede SMTP-Antwort so, wie ihr RFC sie definiert, mit Ursachen und Abhilfen, dem, was der eigene Mail-Client wirft, und Mocks für die eigenen Tests.',
    quickStart: 'Schnellstart',
    serve: {
      heading: 'Server starten',
      text: 'Ein Befehl liefert jeden Status und jede Antwort.',
    },
    frontend: {
      heading: 'Mit MSW simulieren',
      text: 'In Vitest, Jest, Storybook oder Playwright.',
    },
    mail: {
      heading: 'Den Mailserver ablehnen lassen',
      text: 'Jede Antwort bei jedem Schritt des Dialogs.',
    },
    ran: (equal, all) =>
      `${equal} von ${all} Codebeispielen liefen in ihrem echten Framework und lieferten genau die Antwort, die der Vertrag verlangt.`,
    seeMatrix: 'Die Matrix ansehen',
    all: 'Alle',
  },
  sidebar: {
    start: 'Übersicht',
    guides: 'Anleitungen',
    matrix: 'Die Matrix',
    httpClasses: {
      1: '1xx Vorläufig',
      2: '2xx Erfolg',
      3: '3xx Weiterleitung',
      4: '4xx Fehler des Clients',
      5: '5xx Fehler des Servers',
    },
    smtpClasses: {
      2: '2yz Erledigt',
      3: '3yz Weiter',
      4: '4yz Vorübergehender Fehler',
      5: '5yz Dauerhafter Fehler',
    },
    undefinedReplies: { http: 'Codes ohne Registrierung', smtp: 'Codes ohne RFC' },
    lists: {
      search: 'Suche',
      all: 'Alle',
      exceptions: 'Fehler von Mail-Clients',
      enhanced: 'Erweiterte Codes',
      frameworks: 'Web-Frameworks',
      clients: 'Mail-Clients',
      compare: 'Vergleiche',
    },
    reference: 'API-Referenz',
  },
  status: {
    registeredAs: 'Registriert als',
    textOnTheWire: 'Üblicher Text',
    registration: {
      deprecated: 'veraltet',
      obsoleted: 'aufgehoben',
      temporary: 'vorläufig registriert',
      unused: 'unbenutzt',
    },
  },
  choice: {
    label: 'Anzeigen für',
    raises: (client, stage) => [`Mit ${client} bekommt man`, `als Antwort auf ${stage}:`],
    noError: (client, stage) => `${client} meldet keinen Fehler, wenn sie auf ${stage} kommt.`,
    neverSends: (client, stage) =>
      `${client} bekommt sie nie: Von sich aus sendet der Client kein ${stage}.`,
    notRun: (client) => `${client} ist noch nicht gelaufen.`,
    answersWith: (framework) => `Aus ${framework} senden`,
    allFrameworks: 'Alle Frameworks auf einer Seite',
    allClients: 'Alle Mail-Clients auf einer Seite',
    none: 'Für diese Wahl ist nichts aufgezeichnet.',
    failed: 'Das ließ sich nicht laden. Es steht auf der Seite mit allen.',
  },
  settings: {
    login: 'Benutzer und Passwort',
    mechanism: 'Anmeldeverfahren',
    starttls: 'STARTTLS auf Port 587',
    'implicit-tls': 'TLS auf Port 465',
    certificate: 'Vertrauenswürdiges Zertifikat',
    'helo-name': 'Name in EHLO',
    sender: 'Absender im Umschlag',
    'one-connection': 'Eine Verbindung je Aufgabe',
    timeout: 'Zeitlimits',
    trace: 'Den Dialog anzeigen',
  },
  untranslated: 'Diese Seite ist noch nicht übersetzt, deshalb steht sie auf Englisch hier.',
  all: {
    title: (name) => `${name}: alle Frameworks und Mail-Clients`,
    httpTitle: (name) => `${name} in allen Frameworks`,
    description: (name) =>
      `${name} für jedes Web-Framework und jeden Mail-Client, jeweils mit dem, was davon aufgezeichnet ist, auf einer Seite.`,
    httpDescription: (name) =>
      `${name} aus jedem Web-Framework, jeweils mit dem, was davon aufgezeichnet ist, auf einer Seite.`,
    back: (name) => `Was ${name} bedeutet, mit Ursachen und Abhilfen`,
    settings: 'Die Einstellungen, die seine Ursachen verlangen',
  },
  citation: (text) => text.replace(' section ', ', Abschnitt '),
  verdict: {
    http: {
      later: { mark: 'Vorübergehend', action: 'Später erneut versuchen' },
      'at-once': { mark: 'Vorübergehend', action: 'Sofort erneut versuchen' },
      changed: { mark: 'Dauerhaft', action: 'Nur mit geänderter Anfrage erneut versuchen' },
      never: { mark: 'Dauerhaft', action: 'Nicht erneut versuchen' },
      unneeded: { mark: 'Kein Fehler', action: 'Nichts zu wiederholen' },
    },
    smtp: {
      2: { mark: 'Erledigt', action: 'Nichts zu wiederholen' },
      3: { mark: 'Auf halbem Weg', action: 'Senden, was als Nächstes kommt' },
      4: { mark: 'Vorübergehend', action: 'Später erneut versuchen' },
      5: { mark: 'Dauerhaft', action: 'Den Befehl nicht wiederholen' },
    },
    special: {
      'http/404': { mark: 'Nicht gesagt', action: 'Vor einem neuen Versuch die Adresse prüfen' },
      'http/500': { mark: 'Nicht gesagt', action: 'Einige Male mit Pausen erneut versuchen' },
      'smtp/432': { mark: 'Vorübergehend', action: 'Einmal mit einem anderen Verfahren anmelden' },
      'smtp/453': { mark: 'Kein Fehler', action: 'Zum nächsten regulären Zeitpunkt erneut fragen' },
      'smtp/459': { mark: 'Nicht gesagt', action: 'Ein neuer Versuch allein ändert nichts' },
    },
  },
  exchange: {
    heading: 'Anfrage und Antwort',
    request: 'Anfrage',
    response: 'Antwort',
    interim:
      'Eine vorläufige Antwort geht ohne Inhalt voraus, und die endgültige folgt auf derselben Verbindung.',
    upgrade: 'Nach der leeren Zeile spricht die Verbindung das andere Protokoll.',
    none: 'Mit diesem Status lässt sich nichts beantworten, also gibt es keine Antwort zu zeigen.',
    bodyless: (spec) => `Nach den Headern darf kein Oktett folgen (${spec}).`,
    headers: 'Header, die dazugehören',
    header: 'Header',
    strength: 'Stärke',
    when: 'Wann',
    always: 'immer',
    source: 'Quelle',
    conditions: {
      'a 200 would have it': 'ein 200 hätte ihn',
      'a POST created it': 'ein POST hat es angelegt',
      'one of them is preferred': 'eine der Alternativen ist die bevorzugte',
      'the condition is temporary': 'der Zustand ist vorübergehend',
      'the content is a delta': 'der Inhalt ist ein Delta',
      'the content is a single part': 'der Inhalt ist ein einziger Teil',
      'the request is for a byte range': 'die Anfrage verlangt einen Byte-Bereich',
      'the server itself blocks': 'der Server selbst sperrt',
      'there is a validator': 'es gibt einen Validator',
    },
    strengths: { MUST: 'muss', SHOULD: 'soll', MAY: 'darf' },
  },
  dialogue: {
    heading: 'Wann ein Server sie sendet',
    intro:
      'Hervorgehoben sind die Schritte, für die ein RFC, ein Register oder die Praxis diese Antwort aufführt.',
    pictureTitle: (code) => `Der SMTP-Dialog mit den Schritten, auf die ${code} antworten kann`,
    pictureText: (code, stages) => `${code} ist aufgeführt bei ${stages}.`,
    client: 'Client',
    server: 'Server',
    otherCommands: 'Weitere Befehle',
    practice: 'Praxis, kein RFC',
    registry: 'IANA-Register',
    elsewhere: (code) =>
      `Auch anderswo kann ein Server ${code} senden: Clients richten sich nach der ersten Ziffer (RFC 5321, Abschnitt 4.3.2).`,
    onlyHere: 'Bei jedem anderen Schritt kann ein Client mit dieser Antwort nichts anfangen.',
    names: {
      CONNECT: 'Begrüßung',
      MESSAGE: 'Nachricht',
    },
  },
  transcript: {
    heading: 'Der Dialog',
    intro: (stage) => `Eine Sitzung, in der diese Antwort die richtige auf ${stage} ist.`,
    skipped: 'MAIL FROM wurde ausgelassen, also kommt dieses RCPT TO zu früh.',
    more: '99 weitere Empfänger folgen, und jeder bekommt 250.',
    attachment: 'Ein Anhang von 2 MB folgt.',
    play: 'Schritt für Schritt abspielen',
    next: 'Nächster Schritt',
    all: 'Alles zeigen',
    ends: 'Und dann:',
    thisReply: 'diese Antwort',
    client: 'Client',
    server: 'Server',
    closed: 'der Server schließt die Verbindung',
  },
  reproduce: {
    heading: 'Nachstellen',
    start: 'Die Mocks auf dem eigenen Rechner starten:',
    ask: 'Dann in einem anderen Terminal:',
    send: 'Mit curl eine Mail senden und den Dialog mitlesen:',
    type: 'Oder selbst SMTP sprechen:',
    rule: (stage) => `Die Mocks mit einer Regel starten, die bei ${stage} so antwortet:`,
    real: 'Auf einem echten Server, über TLS:',
    realNote:
      'Ohne `-quiet` hält s_client eine Zeile, die mit einem großen R oder Q beginnt, für einen Befehl an sich selbst.',
    rendition: 'Sobald die Mocks laufen, antworten auch sie so:',
  },
  snippets: {
    heading: 'Aus dem eigenen Framework senden',
    rendition: 'Was die eigene HTTP-API antworten soll',
    renditionIntro: (code, http) =>
      `Hat der Mailserver mit ${code} geantwortet, antwortet eine API mit ${http}: Ein SMTP-Code ist kein HTTP-Code.`,
    sessionFirst:
      'Zuerst: 5yz ist für diese Sitzung dauerhaft, also den Befehl nicht wiederholen. Das Retry-After unten gilt für den, der die API aufruft, und erst eine berichtigte, neue Sitzung lohnt einen Versuch.',
    intro:
      'Das Abzeichen sagt, ob genau dieser Text in seinem Framework gelaufen ist und was dabei herauskam.',
    none: 'Kein Framework kann diesen Status als endgültige Antwort senden, also gibt es nichts einzufügen.',
    noRendition:
      'Diese Antwort ist kein Endergebnis einer Mail-Transaktion, also hat eine API nichts zu antworten.',
    received: 'Die Antwort, wie sie ankam',
    versions: 'Ausgeführt mit',
  },
  evidence: {
    equal: 'gleich',
    passed: 'bestanden',
    differs: 'abweichend',
    unsupported: 'nicht möglich',
    ranOn: (framework, date) => `lief auf ${framework}, ${date}`,
    since: (date) => `nicht mehr geprüft seit ${date}`,
    never: 'noch nicht geprüft',
    neverNote: 'Dieses Codebeispiel ist noch nicht gelaufen.',
    sinceNote:
      'Codebeispiel, Vertrag oder Projekt haben sich seit dem letzten Lauf geändert, also zählt dessen Ergebnis nicht mehr.',
    reason: 'Was aufgezeichnet wurde, und warum',
  },
  mock: {
    heading: 'Im Test simulieren',
    msw: 'Im Frontend-Test, mit MSW',
    mswFile: 'orders.test.ts',
    smtp: 'Im Mail-Test, mit dem SMTP-Mock',
    smtpFile: 'mail.test.ts',
    cli: 'Aus jeder anderen Sprache, über die Kommandozeile',
    contract: 'Als Daten',
    download: (id) => `Den Vertrag ${id} herunterladen`,
    interim:
      'MSW sendet nur endgültige Antworten, also gibt es keinen Handler dafür. Die Kommandozeile liefert diesen Status.',
    noHttp: 'Es gibt keine HTTP-Antwort, die sich simulieren ließe.',
  },
  tryIt: {
    heading: 'Ausprobieren',
    intro:
      'Die Anfrage verlässt diese Seite, und ihr eigener Service Worker beantwortet sie mit @statuary/msw. Sie steht auch in der Netzwerkanalyse des Browsers.',
    delay: 'Verzögerung in ms',
    sequence: 'Antworten, eine je Anfrage',
    sequences: {
      once: 'immer dieser Status',
      twice: 'zweimal dieser Status, dann 200',
      alternating: 'abwechselnd dieser Status und 200',
      truncated: 'mitten im Inhalt abgebrochen',
    },
    send: 'Senden',
    clear: 'Leeren',
    sending: 'Warten auf die Antwort …',
    responses: 'Antworten',
    took: (ms) => `${ms} ms`,
    opaque:
      'Der Browser verbirgt Weiterleitungen vor Skripten: Status und Header stehen in der Netzwerkanalyse.',
    failed: 'Der Browser gab keine Antwort:',
    empty: 'kein Inhalt',
    unsupported:
      'Service Worker brauchen HTTPS oder localhost, und diese Seite hat keins von beiden.',
  },
  mailers: {
    heading: 'Was der Mail-Client wirft',
    intro:
      'Der Mock gab diese Antwort bei jedem Schritt einem echten Client. Das kam bei dessen Aufrufer an: der Typ des Fehlers, die Werte, die er herausgibt, und seine Meldung.',
    neverSent: 'nie gesendet',
    noError: 'kein Fehler',
    code: 'Code',
    enhanced: 'erweiterter Code',
    text: 'der Text',
    nothingExposed: 'weder Code noch Text',
    perRecipient: (values: string) => `${values}, bei jedem Empfänger`,
    tests: (stage) => `Ein Test, in dem der Server bei ${stage} so antwortet`,
  },
  decisions: {
    heading: 'Ursachen und Abhilfen',
    permalink: (place) => `Link zu Ursache ${place}`,
    sources:
      'Wo ein RFC genannt ist, verlangt es der Standard. Alles andere ist Praxis: was Server, Proxys, Bibliotheken und Anbieter tun.',
  },
  enhanced: {
    heading: 'Erweiterte Statuscodes',
    intro: 'Die drei Zahlen nach dem Code sagen mehr als der Code selbst.',
    code: 'Code',
    text: 'Text im Register',
    at: 'Üblich bei',
    source: 'Quelle',
    paired: 'vom Register zugeordnet',
    none: 'Eine 3yz-Antwort trägt keinen (RFC 2034, Abschnitt 4).',
  },
  confused: {
    heading: 'Nicht zu verwechseln mit',
    sameNumber: 'Dieselbe Zahl im anderen Protokoll, mit anderer Bedeutung.',
  },
  spec: {
    heading: 'Spezifikation',
    registry: {
      http: 'IANA: HTTP-Statuscodes',
      smtp: 'IANA: erweiterte SMTP-Statuscodes',
    },
  },
  related: {
    heading: 'Verwandt',
    renders: 'SMTP-Antworten, für die eine API damit antwortet',
    rendition: 'Was eine API antwortet',
    neighbours: 'Die anderen Codes der Klasse',
  },
  matrix: {
    title: 'Die Matrix: jedes Codebeispiel in seinem Framework',
    description:
      'Welches Framework so antwortete, wie der Vertrag es verlangt, für jeden HTTP-Status und jede SMTP-Antwort, aus aufgezeichneten Läufen.',
    intro:
      'Jede Zelle ist ein Codebeispiel, das in seinem echten Framework gelaufen ist. Was über einen nackten Socket zurückkam, wurde mit dem Vertrag verglichen: Status, Header, JSON, Längen, und sonst darf nichts dabei sein.',
    equalOf: (equal, all) => `${equal} von ${all} gleich`,
    run: 'Ausgeführt mit',
    legend: 'Was die Zeichen sagen',
    legends: {
      equal: 'lief, und die Antwort gleicht dem Vertrag',
      unsupported: 'lief und kann nicht gleich sein, aus einem aufgezeichneten Grund',
      differs: 'lief, und die Antwort weicht ab',
      since: 'lief einmal, und seither hat sich etwas geändert',
      never: 'noch nicht gelaufen',
    },
    reasons: 'Was nicht gleich sein kann, und warum',
    table: 'Frameworks und Verträge',
    mailers: 'Mail-Clients',
    mailersIntro:
      'Jede Zelle ist eine Antwort, die ein Mail-Client bei jedem Schritt bekam, bei dem sie aufgeführt ist. Gleich ist sie, wo Code und Text unverändert beim Aufrufer ankamen.',
  },
  undefinedReplies: {
    title: 'SMTP-Codes, die kein RFC definiert',
    description:
      'Codes wie 541 oder 605 stehen in Logs und Listen, und kein RFC definiert sie. Wofür man sie hält, und der richtige Code.',
    intro:
      'Diese Codes stehen in Logs, auf Seiten von Anbietern und in Listen, die voneinander abgeschrieben sind. Kein RFC definiert sie. Ein Client richtet sich nach der ersten Ziffer (RFC 5321, Abschnitt 4.3.2), und wer einen Server schreibt, nimmt den, der hier genannt ist.',
    instead: 'Der richtige Code',
  },
  pages,
  reference: {
    title: (name) => `${name}: API-Referenz`,
    intro:
      'Diese Seite entsteht aus den Docstrings des Quelltexts, und die sind wie der Quelltext selbst auf Englisch.',
    details: 'Parameter, Ergebnis und Beispiele',
    descriptions: {
      core: 'Die Definitionen aller Status und Antworten, kanonische Antworten und der Vergleich.',
      msw: 'Resolver und Handler für MSW: jeder Status, Folgen, langsam, unzuverlässig und kaputt.',
      'smtp-mock': 'Der SMTP-Server für Tests, seine Handler und seine Antworten.',
      snippets:
        'Der Quelltext, der mit einem Vertrag antwortet, für jedes Web-Framework, und der Test, der einer Antwort begegnet, für jeden Mail-Client.',
    },
  },
}
