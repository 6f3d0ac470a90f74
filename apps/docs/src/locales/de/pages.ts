import type { UiMessages } from '../en/ui.ts'

/** Was die Seiten sagen, die mehrere Status zusammenstellen, auf Deutsch. */
export const pages: UiMessages['pages'] = {
  search: {
    title: 'Suche',
    heading: 'Fehler einfügen',
    description:
      'Eine Logzeile, eine Exception, eine Antwort oder eine Zahl einfügen und zu der Seite kommen, die sagt, was sie bedeutet und was hilft.',
    label: 'Logzeile, Exception, Antwort oder Zahl',
    placeholder: '550 5.1.1, SMTPRecipientsRefused, 503 …',
    button: 'Suchen',
    none: 'Nichts passt dazu. Die Zahl, der Name der Exception oder ein paar Wörter der Meldung helfen oft weiter.',
    failed: 'Der Index ließ sich nicht laden. Die Listen unten führen zu jeder Seite.',
    results: (count) => (count === 1 ? '1 Seite' : `${count} Seiten`),
    noScript: 'Die Suche braucht JavaScript. Diese Listen führen zu jeder Seite:',
    kinds: {
      http: 'HTTP-Status',
      smtp: 'SMTP-Antwort',
      undefined: 'nicht registrierter Code',
      exception: 'Fehler eines Mail-Clients',
      enhanced: 'erweiterter Statuscode',
      framework: 'Framework',
      client: 'Mail-Client',
      compare: 'Vergleich',
      guide: 'Anleitung',
      list: 'Liste',
    },
  },
  notFound: {
    title: 'Unter dieser Adresse gibt es keine Seite',
    description: 'Diese Adresse hat keine Seite. Die Suche oder einer der Links führt weiter.',
    near: 'Was ihr am nächsten kommt:',
    status: 'Was der Status 404 selbst bedeutet',
    lists: 'Oder bei einer Liste beginnen:',
  },
  bothProtocols: {
    title: (number) => `${number}: HTTP oder SMTP?`,
    description: (number) =>
      `${number} ist ein HTTP-Status und eine SMTP-Antwort und bedeutet jeweils etwas anderes.`,
    intro:
      'Die Zahl bedeutet in jedem der beiden Protokolle etwas anderes. Ein Webserver oder eine API antwortet mit einem HTTP-Status, ein Mailserver mit einer SMTP-Antwort.',
  },
  moved: (number) => `Was ${number} bedeutet`,
  lists: {
    http: {
      title: 'Alle HTTP-Status',
      description:
        'Jeder HTTP-Status im Register der IANA, nach Klassen, und die, die ohne Eintrag im Umlauf sind.',
      intro: 'Jeder Status im Register der IANA, und ob ein neuer Versuch lohnt.',
      class:
        'Ein Client, der einen Status nicht kennt, behandelt ihn wie x00 seiner Klasse (RFC 9110, Abschnitt 15).',
    },
    smtp: {
      title: 'Alle SMTP-Antworten',
      description:
        'Jede SMTP-Antwort, die ein RFC definiert, nach der ersten Ziffer, und die, die ohne Definition im Umlauf sind.',
      intro: 'Jede Antwort, die ein RFC definiert, und ob ein neuer Versuch lohnt.',
      class:
        'Ein Client, der eine Antwort nicht kennt, richtet sich nach der ersten Ziffer (RFC 5321, Abschnitt 4.3.2).',
    },
    exceptions: {
      title: 'Fehler von Mail-Clients',
      description:
        'Jeder Fehler, den Mail-Clients warfen, als ein Mailserver ablehnte: welche Antwort dahintersteht und was hilft.',
      intro:
        'Jeden dieser Fehler hat ein echter Client geworfen, als ein Mock seine Mail ablehnte. Die Seite dazu nennt die Antworten, die dahinterstehen, und was der Fehler verrät.',
    },
    enhanced: {
      title: 'Erweiterte Statuscodes',
      description:
        'Jeder erweiterte Statuscode im Register der IANA, etwa 5.7.1: was er besagt und welche Antworten ihn tragen.',
      intro:
        'Die drei Zahlen nach einer Antwort: die Klasse (2 Erfolg, 4 vorübergehend, 5 dauerhaft), das Thema und die Einzelheit (RFC 3463, Abschnitt 2).',
      subjects: {
        0: 'Sonstiges',
        1: 'Adressen',
        2: 'Postfach',
        3: 'Mailsystem',
        4: 'Netz und Wegewahl',
        5: 'Übertragungsprotokoll',
        6: 'Inhalt der Nachricht',
        7: 'Sicherheit und Richtlinien',
      },
    },
    frameworks: {
      title: 'Web-Frameworks',
      description:
        'Für jedes Web-Framework: jeder Status mit dem Codebeispiel, das ihn sendet, und dem, was davon aufgezeichnet ist.',
      intro:
        'Für jedes Framework: jeder Status mit dem Codebeispiel, das ihn sendet, und dem, was davon aufgezeichnet ist.',
    },
    clients: {
      title: 'Mail-Clients',
      description: 'Für jeden Mail-Client: was er bei jeder SMTP-Antwort wirft, wie aufgezeichnet.',
      intro: 'Für jeden Mail-Client: was er bei jeder SMTP-Antwort wirft, wie aufgezeichnet.',
    },
    compare: {
      title: 'Vergleiche',
      description:
        'Status, die leicht verwechselt werden, nebeneinander: worin sie sich unterscheiden und welcher der richtige ist.',
      intro:
        'Status, die leicht verwechselt werden, nebeneinander: worin sie sich unterscheiden und welcher der richtige ist.',
    },
    more: 'Weitere Listen',
  },
  exception: {
    title: (name) => `${name}: welche Antworten dahinterstehen`,
    description: (name, clients) =>
      `${clients}: bei diesen SMTP-Antworten und Störungen kam ${name}. Was jeweils dahintersteht, was der Fehler verrät und was hilft.`,
    raisedBy: (clients) => `Geworfen von ${clients}.`,
    behind: 'Welche Antworten dahinterstehen',
    behindIntro:
      'Die Antwort verrät die Ursache. In der Meldung nach ihren drei Ziffern suchen und dann ihre Seite öffnen.',
    stage: 'Als Antwort auf',
    replies: 'Antworten',
    faults: 'Ohne Antwort',
    example: 'Wie er aussieht',
    exampleIntro: 'Ein aufgezeichneter Fall je Client.',
    exposes: 'Gibt heraus',
    settings: 'Die Einstellungen, die die Ursachen verlangen',
  },
  faults: {
    'hang-up': {
      name: 'Der Server hat die Verbindung geschlossen',
      fix: 'Das Log des Servers zur selben Sekunde lesen. Manche Server legen auf, statt zu antworten: zu viele Verbindungen, eine gesperrte Adresse, ein Zeitlimit.',
    },
    reset: {
      name: 'Die Verbindung wurde abgebrochen',
      fix: 'Eine Firewall oder der Server hat die Verbindung abgebrochen. Aus einem anderen Netz versuchen und das Log des Servers lesen.',
    },
    silence: {
      name: 'Der Server hat nicht rechtzeitig geantwortet',
      fix: 'Das Zeitlimit des Clients erhöhen: Ein Server darf sich Minuten nehmen (RFC 5321, Abschnitt 4.5.3.2). Antwortet er nie, verschluckt eine Firewall die Pakete.',
    },
    garbage: {
      name: 'Was zurückkam, war kein SMTP',
      fix: 'An diesem Port lauscht etwas anderes, oder ein Proxy verändert die Antwort. Host und Port prüfen.',
    },
    'broken-handshake': {
      name: 'Der TLS-Handshake ist gescheitert',
      fix: 'Prüfen, ob der Port passt: STARTTLS auf 587 und 25, TLS von Anfang an auf 465. Dann die TLS-Versionen beider Seiten vergleichen.',
    },
    'expired-certificate': {
      name: 'Das Zertifikat ist abgelaufen',
      fix: 'Der Betreiber des Servers muss es erneuern. Auch die Uhr des eigenen Rechners prüfen.',
    },
    'wrong-name': {
      name: 'Das Zertifikat gilt für einen anderen Namen',
      fix: 'Einen Namen zum Verbinden verwenden, den das Zertifikat nennt, keine IP-Adresse und keinen Alias.',
    },
    'self-signed-certificate': {
      name: 'Niemand, dem der Client vertraut, hat das Zertifikat signiert',
      fix: 'Dem Client das Zertifikat der ausstellenden Stelle geben. Die Prüfung nicht abschalten.',
    },
  },
  enhancedCode: {
    title: (code, text) => `SMTP-Statuscode ${code}: ${text}`,
    description: (code, summary) => `Erweiterter SMTP-Statuscode ${code}: ${summary}`,
    registryText: 'Text im Register',
    verdicts: {
      2: { mark: 'Erledigt', action: 'Nichts zu wiederholen' },
      4: { mark: 'Vorübergehend', action: 'Später erneut versuchen' },
      5: { mark: 'Dauerhaft', action: 'Nicht unverändert wiederholen' },
    },
    parts: (code) => `Woraus ${code} besteht`,
    part: { class: 'Klasse', subject: 'Thema', detail: 'Einzelheit' },
    replies: 'Antworten, die ihn tragen',
    at: (stages) => `üblich bei ${stages}`,
    paired: 'vom Register zugeordnet',
    noReplies: 'Das Register ordnet ihm keine Antwort zu; der Text dahinter sagt, wozu er gehört.',
    causes: 'Ursachen, die ihn nennen',
    siblings: 'Dasselbe Thema, andere Einzelheit',
  },
  framework: {
    title: (name) => `Alle Status in ${name}`,
    description: (name, equal, all) =>
      `Jeder HTTP-Status und jede SMTP-Wiedergabe in ${name}: ${equal} von ${all} Codebeispielen liefen und antworteten genau nach Vertrag.`,
    intro: (equal, all) =>
      `${equal} von ${all} Codebeispielen liefen hier und antworteten genau nach Vertrag.`,
    never: 'Hier ist noch kein Codebeispiel gelaufen.',
    status: 'Status',
    constant: 'Konstante',
    evidence: 'Was dabei herauskam',
    client: (name) => `Was ${name} wirft, wenn der Mailserver ablehnt`,
    smtp: 'Antworten auf abgelehnte Mail',
  },
  client: {
    title: (name) => `Alle SMTP-Antworten in ${name}`,
    description: (name) =>
      `Was ${name} bei jeder SMTP-Antwort und jeder Störung eines Mailservers wirft, wie aufgezeichnet.`,
    intro: (version) => `Aufgezeichnet mit ${version}.`,
    never: 'Von diesem Client ist noch nichts aufgezeichnet.',
    reply: 'Antwort',
    raises: 'Was er wirft',
    faults: 'Störungen',
    settings: 'Einstellungen',
    settingsIntro: 'Was in seiner Konfiguration steht, wonach Ablehnungen am häufigsten verlangen.',
  },
  undefinedHttp: {
    title: 'HTTP-Statuscodes, die niemand registriert hat',
    description:
      'Codes wie 499, 444, 419 oder 522 stammen von nginx, Cloudflare, Laravel und anderen, und das Register der IANA kennt keinen davon. Was jeder bedeutet, und der registrierte Status, der ihm am nächsten kommt.',
    intro:
      'Server, Proxys und Frameworks haben diese Codes erfunden. Das Register der IANA kennt keinen davon, also behandelt ein Client jeden wie x00 seiner Klasse (RFC 9110, Abschnitt 15). Wer einen Server schreibt, sendet den registrierten Status, der hier genannt ist.',
    instead: 'Der registrierte Status',
  },
  compare: {
    question: 'Welcher der richtige ist',
    table: 'Nebeneinander',
    means: 'Bedeutung',
    retry: 'Neuer Versuch',
    spec: 'Spezifikation',
    cacheable: 'Ohne Weiteres im Cache',
    yes: 'ja',
    no: 'nein',
    who: 'Wer ihn sendet',
    title: (names) => `${names}: der Unterschied`,
    pages: 'Ihre Seiten',
    link: (names) => `${names} vergleichen`,
  },
  facts: {
    heading: 'Auf einen Blick',
    cacheable: 'Ohne Weiteres im Cache',
    cacheableYes: 'Ja: Ein Cache darf ihn ohne Anweisung speichern (RFC 9110, Abschnitt 15.1).',
    cacheableNo: 'Nein, außer ein Header erlaubt es (RFC 9111, Abschnitt 3).',
    sender: 'Wer ihn senden darf',
    senders: {
      origin: 'der Ursprungsserver',
      gateway: 'ein Gateway oder Proxy',
      proxy: 'ein Proxy',
      any: 'der Ursprungsserver, ein Gateway oder ein Proxy',
      network: 'das Netz dazwischen, nie der Ursprungsserver',
      nobody: 'niemand',
    },
    formerly: 'Früher',
    browsers: 'Browser, seit',
    browserFlag: (browser) => `${browser} nur mit Schalter`,
    browserNever: (browser) => `${browser} noch nicht`,
    constants: 'Konstanten',
  },
  fromRepository: {
    heading: 'Statuary ist noch nicht auf npm',
    text: 'Bis dahin kommt es aus einem Checkout seines Repositorys. Diese Befehle bauen es dort und installieren den Befehl `statuary`, den `npx statuary` dann in jedem Ordner ausführt. Die Bibliotheken werden aus den Ordnern des Checkouts installiert, der hier neben Ihrem Projekt liegt.',
  },
  footer: {
    version: (version) => `Version ${version}`,
    evidence: 'Nachweise vom',
    repository: 'Quelltext',
    edit: 'Diese Seite bearbeiten',
    report: 'Einen Fehler melden',
    changelog: 'Änderungen',
    license: 'MIT-Lizenz',
    markdown: 'Diese Seite als Markdown',
  },
  changelog: {
    title: 'Änderungen',
    description: 'Was sich mit jeder Version von Statuary geändert hat.',
    intro: 'Aus den Changelogs aller Pakete; sie sind auf Englisch geschrieben.',
    unreleased: 'Noch nicht veröffentlicht',
  },
}
