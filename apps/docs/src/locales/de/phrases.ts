/** Wie man einen Status nennt, dessen Nummer man nicht kennt. */
export const phrases = {
  'http/301': ['dauerhafte Weiterleitung', 'umgezogen'],
  'http/302': ['vorübergehende Weiterleitung', 'temporäre Umleitung'],
  'http/304': ['unverändert', 'aus dem Cache'],
  'http/400': ['ungültige Anfrage', 'fehlerhafte Anfrage'],
  'http/401': ['nicht angemeldet', 'Anmeldung erforderlich', 'nicht autorisiert'],
  'http/403': ['Zugriff verweigert', 'verboten', 'keine Berechtigung', 'gesperrt'],
  'http/404': ['Seite nicht gefunden', 'nicht gefunden', 'toter Link', 'Seite existiert nicht'],
  'http/405': ['Methode nicht erlaubt'],
  'http/408': ['Zeitüberschreitung der Anfrage'],
  'http/413': ['Datei zu groß', 'Upload zu groß', 'Anfrage zu groß'],
  'http/422': ['Validierung fehlgeschlagen', 'nicht verarbeitbar'],
  'http/429': ['zu viele Anfragen', 'Ratenlimit', 'Drosselung'],
  'http/500': ['interner Serverfehler'],
  'http/502': ['fehlerhaftes Gateway'],
  'http/503': [
    'Wartungsmodus',
    'Wartungsarbeiten',
    'Dienst nicht verfügbar',
    'überlastet',
    'Server nicht erreichbar',
  ],
  'http/504': ['Zeitüberschreitung am Gateway', 'Gateway antwortet nicht', 'Server zu langsam'],
  'smtp/421': ['Dienst nicht verfügbar', 'zu viele Verbindungen'],
  'smtp/450': ['Greylisting', 'Postfach nicht erreichbar'],
  'smtp/451': ['Greylisting', 'bitte später erneut versuchen', 'lokaler Fehler'],
  'smtp/452': ['zu viele Empfänger', 'Postfach voll', 'kein Speicherplatz'],
  'smtp/503': ['falsche Reihenfolge der Befehle', 'Fehler 503 beim Mailversand'],
  'smtp/530': ['Anmeldung erforderlich', 'TLS erforderlich'],
  'smtp/535': [
    'Anmeldung fehlgeschlagen',
    'falsches Passwort',
    'Benutzername oder Passwort falsch',
    'Authentifizierung fehlgeschlagen',
    'SMTP-Anmeldung fehlgeschlagen',
  ],
  'smtp/550': [
    'Empfänger unbekannt',
    'Adresse existiert nicht',
    'Postfach existiert nicht',
    'unzustellbar',
    'Empfänger nicht gefunden',
    'Empfänger abgelehnt',
  ],
  'smtp/552': [
    'Nachricht zu groß',
    'Anhang zu groß',
    'Postfach voll',
    'Speicherplatz überschritten',
  ],
  'smtp/553': ['Absender abgelehnt', 'Absender nicht erlaubt', 'falsche Absenderadresse'],
  'smtp/554': [
    'Transaktion fehlgeschlagen',
    'als Spam abgelehnt',
    'auf der Sperrliste',
    'Blacklist',
    'Relay verweigert',
  ],
} satisfies Readonly<Record<string, readonly string[]>>

/** Wörter, die nichts darüber sagen, was jemand sucht. */
export const stopWords =
  'aber als am an auf aus bedeutet bei beim bin bitte code codes das dass dem den der des die du ein eine einem einen einer es fehler fehlercode fur hat http https ich im in ist kann kein mein mit nach nicht oder ohne sich sind smtp so status und uns vom von vor war warum was wenn wer wie wird wo zu zum zur the a an of to is for in on at and error'
