/** Was die erweiterten Statuscodes besagen, je ein Satz. */
export const enhanced = {
  'X.0.0': 'Nur die Klasse ist bekannt; der Text nach dem Code kann die Ursache nennen.',
  'X.1.0': 'Eine Adresse der Nachricht ist das Problem, und kein anderer X.1-Code passt.',
  'X.1.1': 'Der Teil vor dem @ nennt kein Postfach.',
  'X.1.2': 'Für die Domain nach dem @ ist kein Mailserver zu finden; nach einem Tippfehler suchen.',
  'X.1.3':
    'Die Adresse des Empfängers lässt sich nicht lesen, etwa wegen eines Leerzeichens oder einer Klammer zu viel.',
  'X.1.4': 'Die Adresse des Empfängers könnte mehr als ein Postfach meinen und muss genauer sein.',
  'X.1.5':
    'Die Adresse des Empfängers ist in Ordnung; Server senden das mit 250 als Antwort auf RCPT TO.',
  'X.1.6':
    'Das Postfach gab es, und sein Besitzer hat keine neue Adresse hinterlassen; es aus der Liste nehmen.',
  'X.1.7': 'Die Adresse des Absenders, meist die in MAIL FROM, lässt sich nicht lesen.',
  'X.1.8':
    'Ein Bounce käme nicht zurück: Die Domain des Absenders lässt sich nicht auflösen oder nimmt keine Mail an.',
  'X.1.9': 'Die Nachricht ging an ein System ohne Sendungsverfolgung, also endet die Spur hier.',
  'X.1.10': 'Die Domain des Empfängers sagt mit einem Null-MX (MX 0 .), dass sie nie Mail annimmt.',
  'X.2.0': 'Das Postfach gibt es, und es hat ein Problem, das kein anderer X.2-Code beschreibt.',
  'X.2.1': 'Das Postfach ist abgeschaltet: mit Klasse 4 vorerst, mit Klasse 5 auf Dauer.',
  'X.2.2':
    'Das Postfach hat keinen Platz mehr; ein neuer Versuch gelingt, sobald der Empfänger etwas gelöscht hat.',
  'X.2.3':
    'Die Nachricht ist größer, als dieses Postfach erlaubt; andere auf dem Server nehmen sie vielleicht an.',
  'X.2.4':
    'Die Adresse ist eine Mailingliste, und der Server konnte ihre Mitglieder nicht ermitteln.',
  'X.3.0':
    'Es geht um das empfangende System und nicht um das Postfach, und kein anderer X.3-Code passt.',
  'X.3.1':
    'Dem Mailserver ist der Speicher ausgegangen; nur sein Administrator kann helfen, also später erneut versuchen.',
  'X.3.2':
    'Der Host nimmt keine Mail an: vorerst, etwa während einer Wartung, oder nie, wie bei 521.',
  'X.3.3':
    'Die Nachricht verlangt eine Erweiterung, die das empfangende System oder ein Gateway nicht bieten kann.',
  'X.3.4':
    'Die Nachricht liegt über dem Größenlimit des ganzen Servers; mit SIZE in der Antwort auf EHLO vergleichen.',
  'X.3.5':
    'Ein Fehler in der Konfiguration hindert den Server daran, die Nachricht anzunehmen; seinen Administrator verständigen.',
  'X.3.6':
    'Die Nachricht wurde mit einer anderen Priorität angenommen als verlangt; der Text beginnt mit der neuen.',
  'X.4.0':
    'Im Netz oder bei der Wegewahl ist etwas fehlgeschlagen, und kein anderer X.4-Code passt.',
  'X.4.1':
    'Der nächste Server hat die Verbindung nicht angenommen; er ist vielleicht ausgefallen, ausgelastet oder hinter einer Firewall.',
  'X.4.2':
    'Die Verbindung zum nächsten Server brach mitten in der Transaktion ab oder lief in ein Zeitlimit.',
  'X.4.3': 'Ein Dienst, von dem die Wegewahl abhängt, etwa DNS, hat nicht geantwortet.',
  'X.4.4':
    'Für die Domain war kein nächster Host zu finden; ihre MX- und Adresseinträge im DNS prüfen.',
  'X.4.5': 'Der Server hat zurzeit mehr Mail, als er bewältigt; später erneut versuchen.',
  'X.4.6': 'Die Nachricht lief im Kreis; Regeln zur Weiterleitung und MX-Einträge prüfen.',
  'X.4.7':
    'Die Zeit der Nachricht lief ab, bevor sie durchkam; frühere Logzeilen sollten den Grund nennen.',
  'X.5.0': 'Es geht um den SMTP-Dialog im Allgemeinen, und kein anderer X.5-Code passt.',
  'X.5.1': 'Der Befehl kam im falschen Moment, oder der Server bietet ihn nicht an.',
  'X.5.2':
    'Der Server konnte mit der Zeile nichts anfangen; nach einem falsch geschriebenen Befehl oder einem Zeichen zu viel suchen.',
  'X.5.3':
    'Der Server nimmt weniger Empfänger je Nachricht an; an die übrigen in einer weiteren Transaktion senden.',
  'X.5.4':
    'Der Befehl stimmt, aber nicht, was ihm folgt, etwa ein Parameter, den EHLO nicht angeboten hat.',
  'X.5.5':
    'Client und Server sprechen verschiedene Versionen des Protokolls und fanden keine gemeinsame.',
  'X.5.6':
    'Der Client hat in einer Zeile von AUTH mehr Base64 gesendet, als der Server aufnehmen kann.',
  'X.6.0': 'Der Inhalt der Nachricht ist das Hindernis, und kein anderer X.6-Code passt.',
  'X.6.1': 'Der nächste Host kann mit dieser Art von Inhalt nicht umgehen.',
  'X.6.2':
    'Die Nachricht müsste unterwegs umgewandelt werden, und der Absender oder eine Richtlinie verbietet das.',
  'X.6.3': 'Ein Server unterwegs kann die Nachricht nicht umwandeln, etwa von 8bit in 7bit.',
  'X.6.4':
    'Die Zustellung brauchte eine verlustbehaftete Umwandlung, oder sie scheiterte mit Klasse 5, weil der Absender diese ausgeschlossen hatte.',
  'X.6.5': 'Der Server wollte die Nachricht für den nächsten Host umwandeln, und es gelang nicht.',
  'X.6.6': 'Der Server kam nicht an den Inhalt, auf den BURL auf einem anderen Server zeigt.',
  'X.6.7':
    'Eine Adresse in MAIL FROM oder RCPT TO geht über ASCII hinaus, und der Server lehnt das hier ab.',
  'X.6.8':
    'Die Antwort müsste ein Postfach in UTF-8 nennen, und der Client hat kein SMTPUTF8 verlangt.',
  'X.6.9':
    'Am Ende von DATA stellte sich heraus, dass Kopfzeilen in UTF-8 nicht zu jedem Empfänger gelangen können.',
  'X.6.10': 'Er bedeutet dasselbe wie X.6.8; diesen senden.',
  'X.7.0':
    'Hinter dieser Antwort steht ein Sicherheitsgrund, und der Server kann oder will nicht mehr sagen.',
  'X.7.1':
    'Eine Richtlinie lehnt diesen Absender oder Client ab: eine Sperrliste, ein Verbot von Relaying oder ein Spamfilter.',
  'X.7.2':
    'Der Absender darf an diese Mailingliste nicht schreiben, oft weil nur Mitglieder das dürfen.',
  'X.7.3':
    'Die Gegenseite braucht ein anderes sicheres Mailformat, und kein Server kann umwandeln.',
  'X.7.4': 'Eine verlangte Sicherheitsfunktion, etwa ein Verfahren von AUTH, fehlt hier.',
  'X.7.5':
    'Ein Server konnte die Nachricht nicht entschlüsseln oder prüfen, weil ein brauchbarer Schlüssel fehlt.',
  'X.7.6': 'Einem Server fehlt der Algorithmus, um die Nachricht zu entschlüsseln oder zu prüfen.',
  'X.7.7':
    'Die Nachricht bestand eine Prüfung der Unversehrtheit nicht, also wurde unterwegs etwas verändert oder beschädigt.',
  'X.7.8':
    'Benutzername oder Passwort bei AUTH ist falsch; den Benutzer erneut fragen, statt es noch einmal zu versuchen.',
  'X.7.9':
    'Die Richtlinie für diesen Benutzer verlangt ein stärkeres Verfahren von AUTH; ein anderes wählen und erneut versuchen.',
  'X.7.10':
    'Dieses Verfahren von AUTH braucht eine verschlüsselte Verbindung; zuerst TLS beginnen oder ein stärkeres wählen.',
  'X.7.11': 'Dieses Verfahren von AUTH geht nur über TLS; zuerst STARTTLS senden.',
  'X.7.12':
    'Der Benutzer muss sich einmal anders anmelden, meist mit PLAIN, bevor dieses Verfahren geht.',
  'X.7.13':
    'Das Passwort stimmt, aber das Konto ist gesperrt; nur ein Administrator kann das aufheben.',
  'X.7.14':
    'Der Server für die Einlieferung hat kein Vertrauensverhältnis zu dem Server, der den Inhalt für BURL hat.',
  'X.7.15': 'Der Server nimmt nur Mail mit höherer Priorität an, vielleicht nur zurzeit.',
  'X.7.16':
    'Der Server begrenzt die Größe nach der Priorität, und diese Nachricht liegt über dem Limit der ihren.',
  'X.7.17':
    'Das Postfach hat seit dem Datum, das der Absender mit RRVS angab, den Besitzer gewechselt.',
  'X.7.18':
    'Die Domain des Empfängers hat nach dem Datum, das der Absender mit RRVS angab, den Besitzer gewechselt.',
  'X.7.19':
    'Der Server hat kein Datum, mit dem er RRVS vergleichen könnte; ohne RRVS erneut senden.',
  'X.7.20': 'Die Nachricht hat keine gültige DKIM-Signatur, und der Server besteht auf einer.',
  'X.7.21':
    'DKIM ist gültig, aber die Richtlinie des Servers lehnt jede Signatur der Nachricht ab.',
  'X.7.22': 'DKIM ist gültig, aber keine signierende Domain passt zum Autor in From.',
  'X.7.23':
    'SPF lässt den Client nicht für diese Domain senden; prüfen, ob der Eintrag seine IP-Adresse nennt.',
  'X.7.24':
    'Die Prüfung von SPF brach ab, wegen einer Störung im DNS (Klasse 4) oder eines fehlerhaften SPF-Eintrags (Klasse 5).',
  'X.7.25':
    'Der PTR-Eintrag der Adresse des Clients fehlt oder passt nicht; das Reverse-DNS berichtigen.',
  'X.7.26':
    'Mindestens zwei Prüfungen wie SPF und DKIM sind gescheitert; der Code sagt nicht, welche.',
  'X.7.27': 'Die Domain des Absenders hat einen Null-MX, also könnte kein Bounce sie je erreichen.',
  'X.7.28':
    'Der Server sieht einen Schwall ähnlicher missbräuchlicher Mail und zählt diese Nachricht dazu.',
  'X.7.29': 'Die ARC-Kette einer weitergeleiteten Nachricht ließ sich nicht bestätigen.',
  'X.7.30':
    'Der Absender verlangte mit REQUIRETLS durchgehend TLS, und kein nächster Server bietet das.',
} satisfies Readonly<Record<string, string>>
