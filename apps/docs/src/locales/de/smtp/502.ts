import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Befehl nicht implementiert',
  summary: 'Der Server kennt den Befehl und bietet ihn nicht an.',
  retry:
    'Dauerhaft: Der Befehl ist auf diesem Server auf Dauer nicht verfügbar. Ohne ihn auskommen oder in einem neuen Versuch einen anderen Server oder Port verwenden.',
  decisions: [
    {
      id: 'vrfy-expn-gets-502',
      when: '`VRFY` oder `EXPN` bekommt 502',
      then: 'Der Betreiber hat es zum Schutz der Benutzer abgeschaltet; RFC 5321, Abschnitt 7.3 verlangt dann 252, doch 502 ist verbreitet. Adressen mit einer Bestätigungsmail prüfen.',
    },
    {
      id: 'starttls-gets-502',
      when: '`STARTTLS` bekommt 502',
      then: 'TLS ist auf diesem Port nicht eingerichtet. Sein Administrator muss ein Zertifikat installieren; ein Client, der ein Passwort zu senden hat, sollte hier aufhören (nodemailer: `requireTLS: true`).',
    },
    {
      id: 'auth-gets-502-500',
      when: '`AUTH` bekommt 502, 500 oder 503',
      then: 'Auf diesem Port keine Anmeldung, oder erst nach TLS. Auf 587 oder 465 einliefern, `EHLO` statt `HELO` senden, dann `STARTTLS`, dann erneut `EHLO`, und `AUTH` in der Liste suchen.',
    },
    {
      id: 'ehlo-gets-502',
      when: '`EHLO` bekommt 502',
      then: 'Ein alter Server, der nur `HELO` kennt; darauf zurückfallen.',
    },
    {
      id: 'text-error-command-recognized',
      when: 'Der Text ist `Error: command not recognized` (`5.5.2`)',
      then: 'Ältere Postfix-Versionen sagen 502, wo 500 gemeint ist. Nach einem Tippfehler suchen, nach Nachrichtentext, der als Befehl gesendet wurde, oder nach einem HTTP-Client am Mailport.',
    },
    {
      id: 'command-reply-ehlo',
      when: 'Der Befehl steht in der Antwort auf `EHLO`',
      then: 'Dann widerspricht sich der Server: Er darf nicht aufführen, was er mit 502 beantwortet (RFC 5321, Abschnitt 4.2.4). Seinem Administrator melden.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/500',
      why: '500 kennt den Befehl nicht; 502 kennt ihn und bietet ihn nicht an.',
    },
    {
      id: 'smtp/504',
      why: '504 bietet den Befehl an, aber nicht diesen Parameter.',
    },
    {
      id: 'smtp/503',
      why: '503 würde den Befehl an anderer Stelle des Dialogs annehmen.',
    },
    {
      id: 'http/502',
      why: 'Bei HTTP 502 hat ein anderer Server hinter einem Gateway schlecht geantwortet; „nicht implementiert“ heißt in HTTP 501.',
    },
  ],
}
