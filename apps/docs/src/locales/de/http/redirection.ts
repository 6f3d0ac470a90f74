// biome-ignore-all lint/suspicious/noThenProperty: a decision reads when … then …, and is never awaited.

import type { StatusProse } from '../../status-prose.js'

/** The German prose of the 3xx pages. */
export const redirection = {
  300: {
    title: 'Mehrere Möglichkeiten',
    summary:
      'Das Gewünschte gibt es in mehreren Ausführungen, und der Client soll eine davon auswählen.',
    retry:
      'Es ist nichts fehlgeschlagen, also gibt es nichts zu wiederholen. Eine der URIs im Inhalt auswählen oder `Location` folgen, falls vorhanden.',
    decisions: [
      {
        when: 'Apache beantwortet einen vertippten Pfad mit 300',
        then: '`mod_speling` hat mehrere Dateien mit ähnlichem Namen gefunden. Den Link berichtigen oder `CheckSpelling Off` setzen.',
      },
      {
        when: 'Eine API antwortet an ihrer Wurzel mit 300 und einer Liste von Versionen',
        then: 'Die Version in den Pfad aufnehmen, etwa `/v3/`. Die Dienste von OpenStack verhalten sich so.',
      },
      {
        when: 'Der Client geht nicht von selbst weiter',
        then: 'Ohne `Location` kann er nicht wissen, welche Ausführung bevorzugt ist, und für die Liste ist kein Format genormt (RFC 9110 Abschnitt 15.4.1). Den Server `Location` senden oder den Client die Liste lesen lassen.',
      },
      {
        when: 'Der Server soll für den Client auswählen',
        then: 'Inhaltsaushandlung verwenden: nach `Accept` und `Accept-Language` mit 200 antworten und beide in `Vary` nennen.',
      },
    ],
    confusedWith: [
      {
        id: 'http/406',
        why: 'Ebenfalls eine Liste, doch keine Ausführung passt zu dem, was der Client annimmt.',
      },
      { id: 'http/302', why: 'Nennt ein einziges Ziel und lässt keine Wahl.' },
    ],
  },
  301: {
    title: 'Dauerhaft verschoben',
    summary:
      'Die Ressource hat dauerhaft eine neue Adresse; Links und Lesezeichen sollten auf sie umgestellt werden.',
    retry:
      'Es ist nichts fehlgeschlagen: Die Anfrage an die URI in `Location` senden und künftig diese verwenden.',
    decisions: [
      {
        when: 'Ein `POST` kommt an der neuen Adresse als `GET` ohne Inhalt an',
        then: 'Browser und die meisten Bibliotheken wechseln hier die Methode und dürfen das (RFC 9110 Abschnitt 15.4.2). 308 verwenden oder die Anfrage gleich an die richtige Adresse senden.',
      },
      {
        when: 'Der Browser leitet weiter, obwohl die Regel nicht mehr besteht',
        then: 'Eine 301-Antwort darf auch ohne jeden Header gespeichert werden, jahrelang. Den Cache für die Website leeren, mit `curl -I` prüfen und neue Regeln mit 302 oder mit `Cache-Control: no-store` erproben.',
      },
      {
        when: 'Der Browser gibt wegen zu vieler Weiterleitungen auf',
        then: 'Zwei Regeln widersprechen sich: HTTP zu HTTPS hinter einem Proxy, der selbst HTTP mit dem Server spricht, mit und ohne `www`, mit und ohne Schrägstrich. `Location` mit `curl -IL` Schritt für Schritt lesen und den Server `X-Forwarded-Proto` beachten lassen.',
      },
      {
        when: 'An der neuen Adresse fehlen die Zugangsdaten',
        then: 'Clients lassen `Authorization` weg, wenn die Weiterleitung zu einem anderen Ursprung führt. Die neue Adresse direkt aufrufen.',
      },
      {
        when: '`Location` fehlt',
        then: 'Clients bleiben dann stehen und zeigen den Inhalt. Den Header ergänzen; eine relative URI genügt.',
      },
    ],
    confusedWith: [
      { id: 'http/308', why: 'Ebenfalls dauerhaft, behält aber Methode und Inhalt bei.' },
      { id: 'http/302', why: 'Gilt nur vorerst: Die alte Adresse bleibt die richtige.' },
      { id: 'http/410', why: 'Dauerhaft verschwunden und ohne neue Adresse.' },
    ],
  },
  302: {
    title: 'Gefunden',
    summary:
      'Die Ressource liegt zurzeit unter einer anderen Adresse; die alte Adresse bleibt die richtige.',
    retry:
      'Es ist nichts fehlgeschlagen: Diese Anfrage an die URI in `Location` senden, die nächste wieder an die alte Adresse.',
    decisions: [
      {
        when: '`fetch` erhält statt JSON eine Anmeldeseite in HTML mit 200',
        then: 'Die Sitzung ist abgelaufen, und `fetch` ist der Weiterleitung zur Anmeldung gefolgt. `response.redirected` ansehen und eine API mit 401 antworten lassen, statt weiterzuleiten.',
      },
      {
        when: 'Ein `POST` kommt an der neuen Adresse als `GET` an',
        then: 'Clients dürfen hier die Methode wechseln (RFC 9110 Abschnitt 15.4.3). 307 verwenden, um sie beizubehalten, oder 303, wo der Wechsel erwünscht ist.',
      },
      {
        when: 'Ein `PUT` oder `DELETE` wird an der neuen Adresse wiederholt',
        then: 'Der Fetch-Standard macht bei 302 nur aus `POST` ein `GET`. 303 verwenden, um nach jeder Methode ein `GET` zu erhalten.',
      },
      {
        when: 'Die Weiterleitung zur Anmeldung kommt immer wieder',
        then: 'Das Cookie bleibt nicht haften. `Secure`, `SameSite`, `Domain` und `Path` prüfen, ebenso, ob der Server hinter einem Proxy meint, über HTTP zu laufen.',
      },
      {
        when: 'Der Browser meldet nach der Weiterleitung einen CORS-Fehler',
        then: 'Jede Station braucht die CORS-Header, und eine Anmeldeseite hat keine. Dorthin mit einem Seitenaufruf wechseln, nicht mit `fetch`.',
      },
    ],
    confusedWith: [
      {
        id: 'http/303',
        why: 'Geht immer mit `GET` weiter, um das Ergebnis des eben Getanen abzurufen.',
      },
      { id: 'http/307', why: 'Ebenfalls vorübergehend, behält aber Methode und Inhalt bei.' },
      { id: 'http/301', why: 'Dauerhaft: Die alte Adresse sollte nicht mehr verwendet werden.' },
    ],
  },
  303: {
    title: 'Siehe andere Adresse',
    summary:
      'Die Anfrage ist bearbeitet, und ihr Ergebnis oder eine Beschreibung ist mit `GET` unter einer anderen Adresse zu finden.',
    retry:
      'Es ist nichts fehlgeschlagen: Die URI in `Location` mit `GET` abrufen. Die ursprüngliche Anfrage nicht erneut senden.',
    decisions: [
      {
        when: 'Wird die Seite nach einem Formular neu geladen, geht das Formular noch einmal hinaus',
        then: 'Das `POST` mit 303 beantworten und auf eine Ergebnisseite führen; dann wird nur diese neu geladen.',
      },
      {
        when: 'Nach `PUT`, `PATCH` oder `DELETE` wiederholt der Client die Methode an der neuen Adresse',
        then: 'Gesendet wurde 302. 303 verwenden: Darauf folgt nach jeder Methode ein `GET`, und das verlangen auch Turbo und Inertia.',
      },
      {
        when: 'Methode oder Inhalt sollen erhalten bleiben',
        then: 'Dann ist 303 falsch. 307 verwenden, oder 308 für immer.',
      },
      {
        when: 'Ein `GET` wird mit 303 beantwortet',
        then: 'Das ist erlaubt: Über die Ressource gibt es etwas zu lesen, sie selbst lässt sich aber nicht senden (RFC 9110 Abschnitt 15.4.4).',
      },
    ],
    confusedWith: [
      { id: 'http/302', why: 'Überlässt es dem Client, ob aus einem `POST` ein `GET` wird.' },
      { id: 'http/307', why: 'Sendet dieselbe Anfrage noch einmal, mit Methode und Inhalt.' },
      {
        id: 'http/201',
        why: 'Nennt die neue Ressource in `Location`, ohne jemanden dorthin zu schicken.',
      },
    ],
  },
  304: {
    title: 'Unverändert',
    summary:
      'Die Kopie, die der Client gespeichert hat, gilt noch, deshalb wird nichts erneut übertragen.',
    retry:
      'Es ist nichts fehlgeschlagen, also gibt es nichts zu wiederholen. Die gespeicherte Kopie verwenden und die Header übernehmen, die mit der 304-Antwort kamen.',
    decisions: [
      {
        when: 'Der Code erhält 304 ohne Inhalt und hat keine Kopie',
        then: 'Er hat `If-None-Match` oder `If-Modified-Since` selbst gesetzt, und dann reicht `fetch` die 304-Antwort durch. Diese Header dem Browser überlassen, der dem Skript mit 200 aus seinem Cache antwortet, oder den Inhalt im Skript aufbewahren.',
      },
      {
        when: 'Der Inhalt hat sich geändert, und trotzdem kommt 304',
        then: '`ETag` oder `Last-Modified` ändert sich nicht mit dem Inhalt: auf Zeitangaben achten, die nur auf die Sekunde genau sind, auf mehrere Server mit verschiedenen Uhren oder Ständen und auf ein `ETag`, das Sprache oder Benutzer außer Acht lässt. `Vary` muss nennen, wovon der Inhalt abhängt.',
      },
      {
        when: '304 kommt nie',
        then: 'Das `ETag` ist jedes Mal ein anderes, etwa weil Komprimierung es ändert oder jeder Server ein eigenes berechnet, oder die 200-Antwort hat gar keines. Die Werte zweier Antworten mit `curl -I` vergleichen.',
      },
      {
        when: 'Ein Handler sendet bei 304 einen Inhalt',
        then: 'Das ist verboten (RFC 9110 Abschnitt 15.4.5). `ETag`, `Cache-Control`, `Vary` und so weiter wie bei 200 senden und sonst nichts.',
      },
      {
        when: 'Die Antwort gilt einem `POST` oder `PUT`',
        then: '304 gibt es nur für `GET` und `HEAD`. Trifft eine Bedingung bei einer anderen Methode nicht zu, ist das 412.',
      },
    ],
    confusedWith: [
      {
        id: 'http/412',
        why: 'Die Bedingung trifft bei einer Methode nicht zu, die etwas verändert.',
      },
      {
        id: 'http/204',
        why: 'Ebenfalls ohne Inhalt, doch ohne Kopie, auf die zurückzugreifen wäre.',
      },
      { id: 'http/200', why: 'Das sieht ein Skript im Browser, obwohl das Netzwerk 304 zeigt.' },
    ],
  },
  305: {
    title: 'Proxy verwenden',
    summary:
      'Forderte den Client einst auf, die Anfrage über einen bestimmten Proxy zu wiederholen; veraltet und von Clients nicht beachtet.',
    retry:
      'Weder befolgen noch wiederholen: Eine Antwort darf nicht bestimmen, über welchen Proxy der Verkehr läuft.',
    decisions: [
      {
        when: 'Ein Server antwortet mit 305',
        then: 'Clients behandeln das wie einen unbekannten 3xx-Status und bleiben stehen. Der Server muss sich ändern: 403 mit einer Erklärung, wenn der Zugang einen Proxy erfordert, 307, wenn nur die Adresse eine andere ist.',
      },
      {
        when: 'Clients sollen einen Proxy benutzen',
        then: 'Ihn dort einrichten, wo der Client läuft: mit `HTTPS_PROXY`, einer PAC-Datei oder den Einstellungen des Systems. Dass eine Antwort darüber bestimmen konnte, war eine Sicherheitslücke (RFC 7231 Anhang B).',
      },
    ],
    confusedWith: [
      { id: 'http/407', why: 'Ein Proxy ist schon im Spiel und verlangt Zugangsdaten.' },
      {
        id: 'http/307',
        why: 'Schickt den Client an eine andere Adresse, nicht über eine andere Maschine.',
      },
      {
        id: 'http/306',
        why: 'Sollte den Proxy für spätere Anfragen wechseln und kam nie in Gebrauch.',
      },
    ],
  },
  306: {
    title: 'Unbenutzt',
    summary:
      'Keine geltende Spezifikation gibt dieser Zahl eine Bedeutung; ein alter Entwurf wollte mit ihr den Proxy wechseln.',
    retry: 'Nicht wiederholen: In diesem Status steckt nichts, wonach ein Client handeln könnte.',
    decisions: [
      {
        when: 'Ein Server oder eine Bibliothek sendet 306',
        then: 'Das ist ein Versehen oder erfunden. Im Programm nach der Zahl suchen und einen registrierten Code senden: 307 zum Weiterleiten, 403 zum Ablehnen.',
      },
      {
        when: 'Eine Liste oder Aufzählung nennt ihn „Switch Proxy“',
        then: 'Der Name stammt aus einem Entwurf der 1990er-Jahre. Die Zahl bleibt reserviert (RFC 9110 Abschnitt 15.4.7); ihr keine eigene Bedeutung geben.',
      },
    ],
    confusedWith: [
      { id: 'http/305', why: 'Galt eine Zeit lang und ist veraltet.' },
      { id: 'http/307', why: 'Die Weiterleitung, die wahrscheinlich gemeint war.' },
    ],
  },
  307: {
    title: 'Vorübergehende Weiterleitung',
    summary:
      'Die Ressource liegt zurzeit unter einer anderen Adresse; dorthin soll dieselbe Anfrage gehen, samt Methode und Inhalt.',
    retry:
      'Es ist nichts fehlgeschlagen: Dieselbe Anfrage an die URI in `Location` senden, die nächste wieder an die alte Adresse.',
    decisions: [
      {
        when: 'Die Entwicklerwerkzeuge zeigen „307 Internal Redirect“, und der Server weiß nichts davon',
        then: 'Der Browser wechselt selbst von HTTP zu HTTPS, wegen HSTS oder einer Erweiterung. Hat die Website kein HTTPS, ihren HSTS-Eintrag im Browser löschen.',
      },
      {
        when: 'Ein `POST` wird weitergeleitet, und der Inhalt fehlt oder der Client scheitert',
        then: 'Der Inhalt war ein Datenstrom, der sich nur einmal lesen lässt. Ihn im Speicher halten oder `Expect: 100-continue` senden, damit die Weiterleitung vor dem Inhalt kommt.',
      },
      {
        when: 'Ein Formular wurde gesendet, und auch die nächste Seite erhält das `POST`',
        then: '307 behält die Methode bei. 303 verwenden, um nach einem Formular ein Ergebnis zu zeigen.',
      },
      {
        when: 'Eine API leitet zwischen einem Pfad mit und ohne Schrägstrich weiter',
        then: 'Frameworks wie FastAPI tun das bei der jeweils anderen Schreibweise. Den Pfad so aufrufen, wie er definiert ist; `Authorization` geht verloren, wenn die Weiterleitung Schema oder Host ändert, wie es hinter einem Proxy vorkommt.',
      },
    ],
    confusedWith: [
      {
        id: 'http/302',
        why: 'Ebenfalls vorübergehend, doch aus einem `POST` darf ein `GET` werden.',
      },
      { id: 'http/303', why: 'Geht absichtlich mit `GET` weiter.' },
      { id: 'http/308', why: 'Behält die Methode ebenfalls bei, aber für immer.' },
    ],
  },
  308: {
    title: 'Dauerhafte Weiterleitung',
    summary:
      'Die Ressource hat dauerhaft eine neue Adresse; dorthin soll dieselbe Anfrage gehen, samt Methode und Inhalt.',
    retry:
      'Es ist nichts fehlgeschlagen: Dieselbe Anfrage an die URI in `Location` senden und künftig diese verwenden.',
    decisions: [
      {
        when: 'Die Weiterleitung lässt sich nach einem Fehler nicht mehr loswerden',
        then: 'Eine 308-Antwort darf auch ohne jeden Header gespeichert werden (RFC 9110 Abschnitt 15.4.9). Den Cache für die Website leeren, den Inhalt eine Weile auch am falschen Ziel anbieten und Regeln zuerst mit 307 erproben.',
      },
      {
        when: 'Ein alter Client bleibt stehen oder zeigt eine leere Seite',
        then: 'Er kennt 308 nicht. 301 senden, wo es nur `GET` gibt, oder im Inhalt eine Seite mit einem Link mitschicken.',
      },
      {
        when: 'Ein `POST` wird jedes Mal weitergeleitet und dauert doppelt so lang',
        then: 'Skripte merken sich die neue Adresse nicht. Die URL im Code ändern: HTTPS, der richtige Host, der Schrägstrich am Ende.',
      },
      {
        when: 'Nach dem Umzug soll ein Formular zu einer Seite zum Lesen führen',
        then: 'Dafür 303 verwenden; 308 wiederholt das `POST` an der neuen Adresse.',
      },
    ],
    confusedWith: [
      { id: 'http/301', why: 'Ebenfalls dauerhaft, doch aus einem `POST` darf ein `GET` werden.' },
      { id: 'http/307', why: 'Behält die Methode ebenfalls bei, gilt aber nur vorerst.' },
    ],
  },
} satisfies Record<number, StatusProse>
