import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Zugangsdaten ungültig',
  summary: 'Der Server nimmt Benutzernamen und Passwort oder das Token nicht an.',
  retry:
    'Dauerhaft für diese Zugangsdaten: sie nicht wiederholen, weil viele Server nach wenigen Versuchen das Konto oder die IP-Adresse sperren. Sie berichtigen, dann einen neuen Versuch machen.',
  decisions: [
    {
      id: 'text-says-username-password',
      when: 'Der Text sagt „username and password not accepted“ (Gmail: `535-5.7.8`)',
      then: 'Normale Passwörter funktionieren dort nicht: ein App-Passwort oder OAuth 2.0 verwenden. Anderswo prüfen, ob der Benutzername so lautet, wie der Server ihn erwartet, meist die ganze Adresse.',
    },
    {
      id: 'enhanced-code-5-7-139-text',
      when: 'Der erweiterte Statuscode ist `5.7.139`, oder der Text sagt, dass SMTP AUTH abgeschaltet ist (Exchange Online)',
      then: 'Der Administrator des Mandanten muss authentifiziertes SMTP für das Postfach einschalten, oder die Anwendung muss OAuth 2.0 oder einen anderen Weg zum Senden verwenden.',
    },
    {
      id: 'same-credentials-work-elsewhere',
      when: 'Dieselben Zugangsdaten funktionieren anderswo',
      then: 'Nachsehen, was wirklich gesendet wird: ein Zeilenumbruch am Ende einer Umgebungsvariablen oder eines Secrets, Anführungszeichen aus einer `.env`-Datei, ein von Shell oder URL verändertes `$` oder `%`, ein falscher Zeichensatz. Das BASE64 aus dem Mitschnitt dekodieren, um es zu sehen.',
    },
    {
      id: 'auth-xoauth2-gets-535',
      when: '`AUTH XOAUTH2` bekommt 535',
      then: 'Das Token ist abgelaufen, gehört einem anderen Benutzer oder hat nicht den Scope für SMTP. Ein neues holen und den Benutzer im Token mit dem im Befehl vergleichen.',
    },
    {
      id: 'worked-yesterday',
      when: 'Gestern ging es noch',
      then: 'Das Passwort wurde geändert oder ist abgelaufen, oder das Konto ist nach zu vielen Versuchen gesperrt. Den Administrator im Anmeldeprotokoll des Servers nachsehen lassen.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/530',
      why: '530 heißt, dass sich noch niemand angemeldet hat, 535, dass die Anmeldung gescheitert ist.',
    },
    {
      id: 'smtp/534',
      why: '534 verlangt ein stärkeres Verfahren; das Passwort kann stimmen.',
    },
    {
      id: 'smtp/538',
      why: '538 verlangt zuerst Verschlüsselung.',
    },
    {
      id: 'smtp/454',
      why: '454 konnte die Zugangsdaten nicht prüfen und bittet, wiederzukommen.',
    },
    {
      id: 'http/401',
      why: 'HTTP hat 401 für eine fehlende wie für eine gescheiterte Anmeldung.',
    },
  ],
}
