import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Dienst bereit',
  summary:
    'Der Server ist bereit: bei der Begrüßung für `EHLO`, nach `STARTTLS` für den TLS-Handshake.',
  retry:
    'Ein Erfolg: sofort weitermachen, nach der Begrüßung mit `EHLO`, nach `STARTTLS` mit dem Handshake.',
  decisions: [
    {
      id: 'greeting',
      when: 'Es ist die Begrüßung',
      then: '`EHLO` senden, und nichts, bevor die ganze Begrüßung da ist: Sie kann mehrere Zeilen und mehrere Sekunden brauchen, und Server wie Postfix mit postscreen weisen Clients ab, die zu früh reden.',
    },
    {
      id: 'answers-starttls-next-command',
      when: 'Es ist die Antwort auf `STARTTLS`, und der nächste Befehl bekommt 503 oder 530',
      then: 'Die Sitzung steht wieder am Anfang (RFC 3207, Abschnitt 4.2). Nach dem Handshake erneut `EHLO` senden und die neue Liste der Erweiterungen lesen; `AUTH` erscheint oft erst dort.',
    },
    {
      id: 'answers-starttls-handshake-fails',
      when: 'Es ist die Antwort auf `STARTTLS`, und der Handshake scheitert',
      then: 'Namen und Kette des Zertifikats und die TLS-Versionen beider Seiten prüfen: `openssl s_client -starttls smtp -connect host:587 -servername host`. Ein schlechtes Zertifikat muss der Administrator des Servers erneuern; die Prüfung abzuschalten, verdeckt den Fehler nur.',
    },
    {
      id: 'greeting-comes-all',
      when: 'Es kommt gar keine Begrüßung',
      then: 'Auf Port 465 wartet der Server auf TLS, bevor er etwas sagt; dort implizites TLS einschalten (nodemailer: `secure: true`, smtplib: `SMTP_SSL`). Auf Port 25 sperrt vielleicht das Netz ausgehende Post; dann über Port 587 einliefern. Nach RFC 5321, Abschnitt 4.5.3.2.1 wartet der Client fünf Minuten.',
    },
    {
      id: 'greeting-full-asterisks',
      when: 'Die Begrüßung besteht aus Sternchen',
      then: 'Eine Firewall mit SMTP-Inspektion schreibt den Dialog um und verbirgt oft auch `STARTTLS` und `AUTH`. Ihr Administrator sollte diese Inspektion abschalten.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/250',
      why: '250 beantwortet `EHLO`; 220 kommt davor. Ein zweites 220 heißt, dass TLS beginnen darf.',
    },
    {
      id: 'smtp/554',
      why: '554 kann an der Stelle der Begrüßung stehen: Die Verbindung ist offen, der Dienst wird verweigert.',
    },
  ],
}
