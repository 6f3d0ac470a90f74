import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Proxy-Authentifizierung erforderlich',
  summary: 'Ein Proxy auf dem Weg verlangt Zugangsdaten, bevor er die Anfrage weiterreicht.',
  retry:
    'Dauerhaft ohne gültige Zugangsdaten für den Proxy. Mit `Proxy-Authorization` wiederholen; der Server dahinter hat die Anfrage nicht gesehen.',
  decisions: [
    {
      id: 'tool-fails-within-company',
      when: 'Ein Werkzeug scheitert in einem Firmennetz',
      then: 'Dem Werkzeug den Proxy mit Name und Passwort angeben, zum Beispiel in `HTTPS_PROXY`; Zeichen wie `@` und `:` im Passwort sind prozentkodiert zu schreiben.',
    },
    {
      id: 'fails-connect-any-tls',
      when: 'Es scheitert bei `CONNECT`, noch vor TLS',
      then: 'Schon der Tunnel braucht die Zugangsdaten: bei curl mit `--proxy-user`, in einer Bibliothek mit der Option ihres Proxy-Agenten. Ein Header der Anfrage selbst erreicht bei HTTPS den Proxy nicht.',
    },
    {
      id: 'proxy-authenticate-says-negotiate',
      when: '`Proxy-Authenticate` nennt `Negotiate` oder `NTLM`',
      then: 'Viele Bibliotheken beherrschen nur Basic. Einen lokalen Proxy betreiben, der die Anmeldung übernimmt, oder eine Ausnahme einrichten lassen.',
    },
    {
      id: 'address-internal-one',
      when: 'Die Adresse ist eine interne',
      then: 'Sie sollte nicht über den Proxy gehen. Den Host in `NO_PROXY` aufnehmen.',
    },
  ],
  confusedWith: [
    {
      id: 'http/401',
      why: 'Der Server, nicht der Proxy, verlangt Zugangsdaten.',
    },
    {
      id: 'http/511',
      why: 'Ein Netz verlangt eine Anmeldung auf einer Webseite, ohne dass ein Proxy eingestellt ist.',
    },
    {
      id: 'http/403',
      why: 'Der Proxy lehnt das Ziel ab, wer immer fragt.',
    },
  ],
}
