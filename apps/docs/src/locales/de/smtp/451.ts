import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Lokaler Fehler bei der Verarbeitung',
  summary: 'Im Server oder in einem Dienst, den er braucht, etwa DNS, ist etwas fehlgeschlagen.',
  retry:
    'Vorübergehend: die Nachricht in der Warteschlange lassen und nach 30 Minuten oder mehr erneut versuchen, mit wachsenden Abständen (RFC 5321, Abschnitt 4.5.4.1). Eine abgebrochene Verbindung gilt als 451 (Abschnitt 3.8).',
  decisions: [
    {
      id: 'text-says-greylisting-try',
      when: 'Der Text sagt „greylisting“, „try again later“ oder „server busy“ (`4.7.1`, Exchange Online: `4.7.500`)',
      then: 'Es ist eine Richtlinie, kein Defekt: warten und von derselben IP-Adresse aus erneut versuchen. Hält es an, hat die sendende IP-Adresse einen schlechten Ruf; langsamer senden und SPF, DKIM und Reverse-DNS prüfen.',
    },
    {
      id: 'text-says-temporary-lookup',
      when: 'Der Text sagt `Temporary lookup failure` oder `Server configuration error` (`4.3.0`, `4.3.5`)',
      then: 'Eine Tabelle, Datenbank oder Einstellung des Servers ist defekt. Sein Administrator muss das Protokoll lesen, wo die Ursache neben dieser Zeile steht; der Absender kann nur warten.',
    },
    {
      id: 'enhanced-code-4-4-3-4-1-8',
      when: 'Der erweiterte Statuscode ist `4.4.3`, `4.1.8` oder `4.7.24`',
      then: 'Eine DNS-Abfrage blieb ohne Antwort, für den Weg, für die Absenderdomain oder für SPF. Die Nameserver der Absenderdomain prüfen; auch eine SPF-Prüfung, die in ein Timeout läuft, ergibt 451 (RFC 7372, Abschnitt 3.2).',
    },
    {
      id: 'comes-final-dot-queue',
      when: 'Es kommt nach dem letzten Punkt, mit `queue file write error` oder dem Namen eines Filters',
      then: 'Der Server konnte die Nachricht nicht speichern oder prüfen: volle Festplatte, oder Spamfilter oder Milter steht. Der Administrator des Servers muss handeln.',
    },
    {
      id: 'text-mentions-bare-lf',
      when: 'Der Text erwähnt „bare LF“ oder „stray newline“',
      then: 'Der Client beendet Zeilen mit einem bloßen LF. Ihn so ändern, dass er CRLF sendet; dieses 451 kommt sonst immer wieder.',
    },
  ],
  confusedWith: [
    {
      id: 'http/451',
      why: 'HTTP 451 heißt „aus rechtlichen Gründen gesperrt“; die SMTP-Antwort ist ein gewöhnlicher interner Fehler.',
    },
    {
      id: 'smtp/450',
      why: '450 betrifft das Postfach oder eine Richtlinie, 451 die Verarbeitung.',
    },
    {
      id: 'smtp/452',
      why: '452 ist der Fall, dass der Platz knapp ist.',
    },
    {
      id: 'smtp/554',
      why: '554 ist das dauerhafte Scheitern einer Transaktion.',
    },
  ],
}
