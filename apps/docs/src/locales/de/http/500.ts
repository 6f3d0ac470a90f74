import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Interner Serverfehler',
  summary: 'Im Server ist etwas schiefgegangen, womit niemand gerechnet hat.',
  retry:
    'Möglicherweise vorübergehend: später wiederholen, einige Male und mit Pausen. Ein `POST` nur wiederholen, wenn doppeltes Ausführen nicht schadet.',
  decisions: [
    {
      id: 'server-yours',
      when: 'Es ist der eigene Server',
      then: 'Die Ursache steht in seinem Protokoll, nicht in der Antwort. Dort nach Uhrzeit und Pfad suchen oder nach der Anfragekennung, falls die Antwort eine hat.',
    },
    {
      id: 'began-deployment',
      when: 'Es begann mit einer neuen Version',
      then: 'Mit der vorigen vergleichen: eine fehlende Umgebungsvariable, eine nicht gelaufene Migration, falsche Zugangsdaten, eine Bibliothek in anderer Version. Zuerst zur vorigen zurückkehren, dann suchen.',
    },
    {
      id: 'certain-requests-fail',
      when: 'Nur bestimmte Anfragen scheitern',
      then: 'Eine Eingabe führt zu einer unbehandelten Ausnahme. Sie mit `curl` nachstellen und die Eingabe prüfen, damit daraus 400 oder 422 wird.',
    },
    {
      id: 'apache-php-sends-without',
      when: 'Apache oder PHP sendet ihn, ohne Spur im Protokoll der Anwendung',
      then: 'Ins Fehlerprotokoll des Webservers sehen: eine fehlerhafte `.htaccess`, falsche Dateirechte, ein Skript ohne gültigen Header, erschöpfter Speicher.',
    },
    {
      id: 'server-belongs-somebody-else',
      when: 'Der Server gehört jemand anderem',
      then: 'Dessen Statusseite ansehen, später wiederholen und Uhrzeit, URL und Anfragekennung melden. Die Anfrage zu ändern, hilft meist nicht.',
    },
  ],
  confusedWith: [
    {
      id: 'http/502',
      why: 'Kommt von einem Gateway: Der Server dahinter hat keine gültige Antwort gegeben.',
    },
    {
      id: 'http/503',
      why: 'Der Server weiß, dass er zurzeit nicht kann.',
    },
    {
      id: 'http/400',
      why: 'Dazu sollte eine fehlerhafte Eingabe führen.',
    },
    {
      id: 'smtp/500',
      why: 'Etwas ganz anderes: Der Mailserver kennt den Befehl nicht.',
    },
  ],
}
