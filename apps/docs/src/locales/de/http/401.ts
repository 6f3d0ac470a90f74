import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Nicht authentifiziert',
  summary: 'Wer anfragt, steht nicht fest: Die Zugangsdaten fehlen, sind falsch oder abgelaufen.',
  retry:
    'Dauerhaft für diese Zugangsdaten. Einmal mit neuen wiederholen, nicht noch einmal mit denselben.',
  decisions: [
    {
      id: 'authorization-arrives-server',
      when: 'Beim Server kommt kein `Authorization` an',
      then: 'Suchen, wo es verloren geht: bei einer Weiterleitung zu einem anderen Ursprung, in Apache mit CGI (`CGIPassAuth On`), in einem Proxy oder wegen eines fehlenden `credentials: "include"`, wenn die Sitzung ein Cookie ist.',
    },
    {
      id: 'worked-fails-now',
      when: 'Es hat bisher funktioniert und scheitert jetzt',
      then: 'Das Token ist abgelaufen oder wurde widerrufen. Mit dem Refresh-Token ein neues holen und die Anfrage einmal wiederholen; auch die Uhren beider Maschinen prüfen.',
    },
    {
      id: 'www-authenticate-names-error',
      when: '`WWW-Authenticate` nennt einen `error`',
      then: 'Bei Bearer-Token ist das der Grund (RFC 6750, Abschnitt 3.1): `invalid_token` heißt abgelaufen, falsch oder für einen anderen Empfänger ausgestellt. Das Token dekodieren und `exp`, `aud` und `iss` vergleichen.',
    },
    {
      id: 'browser-fails-already-options',
      when: 'Der Browser scheitert schon bei `OPTIONS`',
      then: 'Eine CORS-Preflight-Anfrage enthält nie Zugangsdaten. Den Server sie vor der Authentifizierung beantworten lassen.',
    },
    {
      id: 'server-your-own-sends',
      when: 'Ein eigener Server sendet 401',
      then: 'Er muss `WWW-Authenticate` mit mindestens einer Challenge senden (RFC 9110, Abschnitt 15.5.2). Bei `Basic` öffnen Browser allerdings einen Anmeldedialog.',
    },
  ],
  confusedWith: [
    {
      id: 'http/403',
      why: 'Eine Anmeldung hilft nicht: Wer anfragt, ist bekannt oder gleichgültig, und der Zugriff wird verweigert.',
    },
    {
      id: 'http/407',
      why: 'Der Proxy, nicht der Server, verlangt Zugangsdaten.',
    },
    {
      id: 'smtp/535',
      why: 'Das Gegenstück bei E-Mail: Die Anmeldung war falsch.',
    },
  ],
}
