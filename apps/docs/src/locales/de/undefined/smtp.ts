/** The reply codes that circulate and that no RFC defines: who uses each, and the defined reply that is meant. */
export const undefinedReplies = {
  101: {
    text: 'Kein Server hat es gesendet: 101 ist die Nummer des Linux-Fehlers „Network is unreachable“, den Listen von SMTP-Codes übernommen haben. Eine Antwort beginnt mit 2 bis 5 (RFC 5321, Abschnitt 4.2). Auf der sendenden Seite Hostnamen, Routing und IPv6 prüfen; ein Mailserver versucht es später erneut, wie nach 421 als Begrüßung.',
    instead: 'smtp/421',
  },
  111: {
    text: 'Kein Server hat es gesendet: 111 ist die Nummer des Linux-Fehlers „Connection refused“. An dieser Adresse und diesem Port hört niemand zu, oder eine Firewall lehnt ab. Host und Port prüfen (587, 465, 25); ein Mailserver versucht es später erneut, wie nach 421 als Begrüßung.',
    instead: 'smtp/421',
  },
  200: {
    text: 'Listen führen es als Erfolg außerhalb der Norm und verweisen auf RFC 876, eine Umfrage von 1983. Heute kommt es von einem Mock, einem Webserver am falschen Port oder einer HTTP-API. Ein Client richtet sich nach der ersten Ziffer; ein Server sollte 250 sagen.',
    instead: 'smtp/250',
  },
  403: {
    text: 'SendGrid führt es für eine Absenderadresse, die keine bestätigte Identität ist; es gleicht HTTP 403. Wegen der ersten Ziffer versuchen Mailserver es vergeblich weiter. Den Absender bestätigen; für eine Ablehnung durch eine Richtlinie ist 550 mit `5.7.1` die Antwort.',
    instead: 'smtp/550',
  },
  420: {
    text: 'Novell GroupWise schreibt es in sein eigenes Protokoll („TCP read error“, „TCP write error“), wenn eine Verbindung abbricht oder in ein Timeout läuft; Listen haben es für eine Antwort gehalten. RFC 5321, Abschnitt 3.8 behandelt eine abgebrochene Verbindung wie 451. Firewalls, MTU und Timeouts auf dem Weg ansehen.',
    instead: 'smtp/451',
  },
  422: {
    text: 'Zwei Bedeutungen sind im Umlauf. In Listen ist es der erweiterte Statuscode `4.2.2` ohne seine Punkte, ein volles Postfach, wofür Server 452 sagen. Im IANA-Register steht es neben 432 bei X.7.12, einem Passwortübergang, ohne dass ein RFC es definiert.',
    instead: 'smtp/452',
  },
  430: {
    text: 'Es steht im IANA-Register bei X.5.1, einem ungültigen Befehl, und kein RFC definiert es. Es widerspricht sich: X.5.1 taugt nur als dauerhafter Fehler, und 430 fordert zum Wiederholen auf. Ein Befehl im falschen Augenblick bekommt 503.',
    instead: 'smtp/503',
  },
  431: {
    text: 'Der erweiterte Statuscode `4.3.1` ohne seine Punkte, wie Exchange ihn meldet: Dem Mailsystem fehlt Festplatte oder Arbeitsspeicher. Die Antwort, die ihn trägt, ist 452.',
    instead: 'smtp/452',
  },
  441: {
    text: 'Der erweiterte Statuscode `4.4.1` ohne seine Punkte: Der nächste Host antwortet nicht. Er kommt aus der Warteschlange oder einem Bericht des sendenden Servers, nicht vom Empfänger. Das Register ordnet ihm 451 zu.',
    instead: 'smtp/451',
  },
  442: {
    text: 'Der erweiterte Statuscode `4.4.2` ohne seine Punkte: Die Verbindung brach bei der Übertragung ab oder lief in ein Timeout. Das Register ordnet ihm 421 zu. Geschieht es nur bei großen Nachrichten immer wieder, nach einer Firewall oder einem MTU-Problem suchen.',
    instead: 'smtp/421',
  },
  446: {
    text: 'Der erweiterte Statuscode `4.4.6` ohne seine Punkte: Die Nachricht ging über zu viele Stationen, meist weil zwei Server einander weiterleiten. Server, die es im Dialog bemerken, sagen 554 mit `5.4.6` oder einem Text über „hops“.',
    instead: 'smtp/554',
  },
  447: {
    text: 'Der erweiterte Statuscode `4.4.7` ohne seine Punkte: Die Nachricht blieb in der Warteschlange, bis ihre Zeit abgelaufen war. Er steht in der Unzustellbarkeitsmeldung und nicht im Dialog; die vorübergehende Antwort, auf die es ankommt, oft 451, steht in den Protokollzeilen davor.',
    instead: 'smtp/451',
  },
  449: {
    text: 'Die Nummer 4.4.9 ohne ihre Punkte, die Exchange für einen Routingfehler verwendete und die das IANA-Register nicht hat. Den Smarthost und die Connectors des sendenden Servers prüfen; der registrierte Code für einen fehlenden Weg ist X.4.4.',
    instead: 'smtp/451',
  },
  471: {
    text: 'Der erweiterte Statuscode `4.7.1` ohne seine Punkte: Ein Filter oder Greylisting hält die Post vorerst zurück. Server senden das mit 450 oder 451.',
    instead: 'smtp/451',
  },
  510: {
    text: 'Der erweiterte Statuscode `5.1.0` ohne seine Punkte: Mit einer Adresse stimmt etwas nicht. Die Antwort, die ihn trägt, ist meist 550.',
    instead: 'smtp/550',
  },
  511: {
    text: 'Der erweiterte Statuscode `5.1.1` ohne seine Punkte: Das Postfach gibt es nicht. Einige Anbieter haben ihn wirklich als `511 5.1.1` gesendet. RFC 5321 hat dafür 550.',
    instead: 'smtp/550',
  },
  512: {
    text: 'Der erweiterte Statuscode `5.1.2` ohne seine Punkte: Für die Domain des Empfängers ist kein Mailserver zu finden. Meist meldet es der sendende Server. Im Dialog heißt es 550 mit `5.1.2`; nach einem Tippfehler in der Domain suchen.',
    instead: 'smtp/550',
  },
  513: {
    text: 'In Listen ist es der erweiterte Statuscode `5.1.3` ohne seine Punkte, eine fehlerhafte Empfängeradresse, wofür das Register 501 nennt. Der Mailserver Courier sendet es wirklich, wenn er das Weiterleiten verweigert: Dann heißt es 550, und eine Anmeldung fehlt.',
    instead: 'smtp/501',
  },
  517: {
    text: 'Der Mailserver Courier sendet es, wenn es die Domain des Absenders nicht gibt oder ihr DNS defekt ist, und Listen lesen es als `5.1.7`, einen fehlerhaften Absender. Eine Adresse, die als Absender nicht zulässig ist, bekommt 553.',
    instead: 'smtp/553',
  },
  520: {
    text: 'Kein Register hat es, und kein RFC definiert es. Am ehesten ist es der erweiterte Statuscode `5.2.0` ohne seine Punkte: Mit dem Postfach stimmt etwas nicht. Es entscheidet der Text der Antwort; die definierte Antwort ist 550.',
    instead: 'smtp/550',
  },
  533: {
    text: 'Es steht im IANA-Register neben X.7.1, Zustellung nicht erlaubt, ohne dass ein RFC es definiert. Eine Ablehnung durch eine Richtlinie bekommt 550 mit `5.7.1`.',
    instead: 'smtp/550',
  },
  540: {
    text: 'Hilfeseiten von Mail-Plugins führen es für eine Domain ohne DNS-Einträge, manche für den Absender, manche für den Empfänger; `5.4.0`, ein Routingfehler, könnte der Ursprung sein. MX- und Adresseinträge beider Domains prüfen. Die definierte Antwort ist 550, mit `5.1.2` oder `5.1.8`.',
    instead: 'smtp/550',
  },
  541: {
    text: 'Zoho und einige Filter senden es als `541 5.7.1` für Post, die eine Anti-Spam-Richtlinie ablehnt. RFC 5321 hat dafür 554 oder 550. SPF, DKIM, DMARC und Reverse-DNS des sendenden Hosts prüfen, und ob er auf Sperrlisten steht.',
    instead: 'smtp/554',
  },
  557: {
    text: 'Einige Anti-Spam-Systeme senden es mit „Too many duplicate messages“. Eine Ablehnung des Inhalts durch eine Richtlinie bekommt 550 nach dem letzten Punkt. Aufhören, dieselbe Nachricht in Massen zu senden.',
    instead: 'smtp/550',
  },
  571: {
    text: 'Der erweiterte Statuscode `5.7.1` ohne seine Punkte, „Delivery not authorized, message refused“; Filter um Courier und andere senden ihn als Antwort. Die zweite Ziffer verletzt die Grammatik von RFC 5321, Abschnitt 4.2, die bei 5 endet. Gemeint ist 550 mit `5.7.1`.',
    instead: 'smtp/550',
  },
  605: {
    text: 'Mailgun meldet es in seinen Ereignissen, wenn es die Zustellung gar nicht versucht, weil die Adresse früher unzustellbar war. Kein Server hat es gesendet: Eine Antwort beginnt mit 2 bis 5. Die erste Unzustellbarkeitsmeldung suchen, meist ein 550, und die Adresse nur dann aus der Sperrliste nehmen, wenn sie wieder funktioniert.',
    instead: 'smtp/550',
  },
} satisfies Record<number, { readonly text: string; readonly instead: string }>
