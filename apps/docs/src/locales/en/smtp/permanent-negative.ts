import type { StatusProse } from '../../status-prose.js'

/** The prose of the 5yz replies. */
export const permanentNegative = {
  500: {
    title: 'Command unrecognized',
    summary: 'The server does not know the command, or the line was too long for it.',
    retry:
      'Permanent: the same line fails again every time. Correct the command, then make a new attempt.',
    decisions: [
      {
        when: '`EHLO` gets 500',
        then: 'A very old server, or a firewall that garbles the command (the text often shows `XXXX`). Fall back to `HELO` (RFC 5321 section 3.2), and have SMTP inspection turned off on the firewall: without `EHLO` there is no `STARTTLS` and no `AUTH`.',
      },
      {
        when: 'Every line of the message gets 500',
        then: 'The client sent the message although `DATA` was refused, or a lone dot ended it too early. Wait for 354, double dots at the start of lines, and read the reply to `DATA`.',
      },
      {
        when: 'It comes right after the greeting, and the log of the server shows unreadable bytes',
        then: 'The client began TLS on a port that expects plain text. Use implicit TLS on 465 and `STARTTLS` on 587 and 25 (nodemailer: `secure: false` for 587).',
      },
      {
        when: '`STARTTLS`, `AUTH`, `BDAT`, `ETRN` or `VRFY` gets 500',
        then: 'The server does not have that extension here. Send only what its reply to `EHLO` lists; if it should be there, its administrator must enable it for this port.',
      },
      {
        when: '`AUTH` gets `500 5.5.6`, or the text says line too long',
        then: 'A command line may have 512 octets, a text line 1000 with CRLF, a line of the login 12288 (RFC 5321 section 4.5.3.1, RFC 4954 section 4). Fold long header fields, encode the body as quoted-printable or base64, or use a shorter token.',
      },
      {
        when: 'The command was typed by hand in telnet',
        then: 'Backspace and arrow keys send characters of their own. Type the line again without corrections, or use `curl`, `swaks` or `openssl s_client` in place of telnet.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/502',
        why: '502 is for a command that the server knows and does not offer; 500 for one that it does not know (RFC 5321 section 4.2.4). Many servers mix them up.',
      },
      {
        id: 'smtp/501',
        why: '501 knows the command and stumbles over what follows it.',
      },
      {
        id: 'http/500',
        why: 'HTTP 500 is a fault of the server; SMTP 500 blames the command of the client.',
      },
    ],
  },
  501: {
    title: 'Syntax error in parameters or arguments',
    summary: 'The command is known, and what follows it is malformed.',
    retry:
      'Permanent: the same line fails again every time. Correct the argument, then make a new attempt.',
    decisions: [
      {
        when: 'It answers `MAIL FROM` or `RCPT TO` (`5.1.7`, `5.1.3`, `5.5.4`)',
        then: 'Print the line that was sent. Usual mistakes: no angle brackets, a space after the colon, a display name or several addresses in one command, an empty address from a missing setting. The envelope takes bare addresses only: `MAIL FROM:<user@example.com>`.',
      },
      {
        when: 'It answers `EHLO` or `HELO`',
        then: 'The name of the client is empty or has underscores, spaces or non-ASCII letters, often taken from the name of a computer or container. Set a full domain name or an address literal such as `[192.0.2.1]` (nodemailer: `name`, smtplib: `local_hostname`, ActionMailer: `domain`).',
      },
      {
        when: 'It answers a step of `AUTH` (`5.5.2`)',
        then: 'The line is no valid BASE64, has a line break in it, or was `*` to cancel. With `5.7.0` the mechanism takes no initial response: send `AUTH` with the name alone and wait for 334 (RFC 4954 section 4).',
      },
      {
        when: 'A parameter such as `SIZE=`, `RET=`, `NOTIFY=` or `ORCPT=` was sent',
        then: 'Check its value: `NOTIFY=NEVER` goes with nothing else, `ORCPT` needs `rfc822;` and xtext (RFC 3461 section 4), and each parameter may appear once.',
      },
      {
        when: 'It answers `DATA`, `RSET`, `QUIT` or `STARTTLS`',
        then: 'These commands take no argument (RFC 5321 section 4.3.2, RFC 3207 section 4). Look for a trailing word, or for a line that ends in LF alone.',
      },
      {
        when: 'The enhanced code is `5.1.8`, or the text speaks of the sender domain',
        then: 'The domain of the sender does not exist or takes no mail. Use a sender whose domain has an MX or address record.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/500',
        why: '500 does not know the command itself.',
      },
      {
        id: 'smtp/553',
        why: '553 parses the address and does not allow it, or finds its syntax wrong; servers use both for bad addresses.',
      },
      {
        id: 'smtp/555',
        why: '555 does not know the parameter; 501 knows it and finds its value malformed.',
      },
      {
        id: 'smtp/504',
        why: '504 understands the argument and does not offer it.',
      },
    ],
  },
  502: {
    title: 'Command not implemented',
    summary: 'The server knows the command and does not offer it.',
    retry:
      'Permanent: the command stays unavailable on this server. Do without it, or use another server or port in a new attempt.',
    decisions: [
      {
        when: '`VRFY` or `EXPN` gets 502',
        then: 'The operator switched it off to protect the users; 252 is what RFC 5321 section 7.3 demands then, but 502 is common. Verify addresses by sending a confirmation mail.',
      },
      {
        when: '`STARTTLS` gets 502',
        then: 'TLS is not configured on this port. Its administrator must install a certificate; a client that has to send a password should stop here (nodemailer: `requireTLS: true`).',
      },
      {
        when: '`AUTH` gets 502, 500 or 503',
        then: 'No login on this port, or only after TLS. Submit on 587 or 465, send `EHLO` rather than `HELO`, then `STARTTLS`, then `EHLO` again, and look for `AUTH` in the list.',
      },
      {
        when: '`EHLO` gets 502',
        then: 'An old server that only knows `HELO`; fall back to it.',
      },
      {
        when: 'The text is `Error: command not recognized` (`5.5.2`)',
        then: 'Older Postfix versions say 502 where 500 is meant. Look for a typo, for message text sent as commands, or for an HTTP client at the mail port.',
      },
      {
        when: 'The command is in the reply to `EHLO`',
        then: 'Then the server contradicts itself: it must not list what it answers with 502 (RFC 5321 section 4.2.4). Report it to its administrator.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/500',
        why: '500 does not know the command; 502 knows it and does not offer it.',
      },
      {
        id: 'smtp/504',
        why: '504 offers the command, but not that parameter.',
      },
      {
        id: 'smtp/503',
        why: '503 would take the command at another point of the dialogue.',
      },
      {
        id: 'http/502',
        why: 'HTTP 502 is about a bad answer from another server behind a gateway; HTTP says 501 for “not implemented”.',
      },
    ],
  },
  503: {
    title: 'Bad sequence of commands',
    summary:
      'The command is fine and came at the wrong moment: a step before it is missing, was refused, or was already done.',
    retry:
      'Permanent for this session as it stands: repeating the command fails again, and waiting does not help, unlike HTTP 503. Correct the order (`EHLO`, `STARTTLS`, `EHLO`, `AUTH`, `MAIL`, `RCPT`, `DATA`) and make a new attempt.',
    decisions: [
      {
        when: '`AUTH` gets 503, or the text says that authentication is not enabled, not advertised or required first',
        then: 'The client said `HELO`, and only `EHLO` offers `AUTH`; or the server offers it only after `STARTTLS`, or on 587 and not on 25. In smtplib a call of `helo()` before `login()` has this effect. If the client sends no `AUTH` at all, give it user and password.',
      },
      {
        when: 'It is the first command after `STARTTLS`',
        then: 'The handshake puts the session back to its start (RFC 3207 section 4.2). Send `EHLO` again, then go on; clients that speak the protocol by hand forget it most.',
      },
      {
        when: '`MAIL FROM` gets 503 (`nested MAIL command`, `sender already given`)',
        then: 'A transaction is still open: the last one failed halfway, or two tasks share one connection. Send `RSET` after every failure, and give each parallel task a connection of its own (RFC 5321 sections 3.3 and 4.1.4). A second `AUTH`, or one inside a transaction, gets 503 as well (RFC 4954 section 4).',
      },
      {
        when: '`DATA` gets 503 (`need RCPT command`)',
        then: 'No recipient was accepted. The reason is in the replies to `RCPT TO` before it, so read those. Typed into `openssl s_client`, a line that starts with a capital R is taken as an order to renegotiate and never arrives: write `rcpt to` or add `-quiet`.',
      },
      {
        when: '`MAIL FROM` or `RCPT TO` gets 503 (`send HELO/EHLO first`, `need MAIL command`)',
        then: 'The step before is missing or was refused; look at its reply, often 501 to `EHLO`, or 530 or 550 to `MAIL FROM`. With pipelining, read all the replies before blaming the last one.',
      },
      {
        when: 'Every command gets 503 right from the start, or `BDAT` does',
        then: 'After a 554 greeting the server says 503 until `QUIT` (RFC 5321 section 3.1): the greeting tells why. `BDAT` gets it after `BDAT LAST` without a new `MAIL FROM`, and when mixed with `DATA` (RFC 3030 section 2).',
      },
    ],
    confusedWith: [
      {
        id: 'http/503',
        why: 'HTTP 503 means overloaded, try again later, perhaps with `Retry-After`. SMTP 503 means wrong order; no waiting cures it, and SMTP has no header fields in its replies.',
      },
      {
        id: 'smtp/421',
        why: '421 is how SMTP says that the service is not available.',
      },
      {
        id: 'smtp/530',
        why: '530 demands a login or TLS; some servers say 503 for it, so look at the text.',
      },
      {
        id: 'smtp/554',
        why: '`DATA` without a valid recipient gets either of them (RFC 5321 section 3.3).',
      },
      {
        id: 'smtp/500',
        why: '500 does not know the command; 503 knows it and would take it elsewhere.',
      },
    ],
  },
  504: {
    title: 'Command parameter not implemented',
    summary: 'The command is known, and the parameter given with it is not offered.',
    retry:
      'Permanent: the same parameter fails again every time. Choose another one, then make a new attempt.',
    decisions: [
      {
        when: '`AUTH` gets 504 (`5.5.4`, `5.7.4`)',
        then: 'The server does not have this mechanism (RFC 4954 section 4). Choose one from the `AUTH` line of its reply to `EHLO`, read after `STARTTLS`; a client set to CRAM-MD5 or LOGIN often meets a server with PLAIN or XOAUTH2 only.',
      },
      {
        when: 'The text says `Helo command rejected: need fully-qualified hostname` (Postfix)',
        then: 'The client calls itself `localhost` or has a name without a dot. Set a full domain name (nodemailer: `name`, smtplib: `local_hostname`, ActionMailer: `domain`).',
      },
      {
        when: 'The text says `Sender address rejected: need fully-qualified address` or names the recipient address (Postfix)',
        then: 'An address in the envelope has no domain or one without a dot, such as `root` or `www-data@server`. Set a full sender address; for mail from cron and the system, have the local mail server add its domain.',
      },
      {
        when: '`VRFY`, `EXPN` or `HELP` gets 504',
        then: 'The argument is of a kind that the server does not deal with. Leave it out; no mail depends on it.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/501',
        why: '501 cannot make sense of the argument; 504 can and does not offer it.',
      },
      {
        id: 'smtp/502',
        why: '502 does not offer the command at all.',
      },
      {
        id: 'smtp/555',
        why: '555 is the reply for parameters of `MAIL` and `RCPT`.',
      },
      {
        id: 'http/504',
        why: 'HTTP 504 is a timeout at a gateway, which SMTP 504 never means.',
      },
    ],
  },
  521: {
    title: 'Host does not accept mail',
    summary: 'The host never takes mail, from anybody, and says so in place of a greeting.',
    retry:
      'Permanent: do not try this host again. Only another host for the domain, or a corrected address in a new attempt, makes sense.',
    decisions: [
      {
        when: 'It is the greeting of the host that the MX record names',
        then: 'The MX record is wrong: a host that takes no mail must not be in one. The administrator of the recipient domain must correct it, or publish a null MX if the domain takes no mail at all (RFC 7505).',
      },
      {
        when: 'It is the greeting of the host in the settings of the client',
        then: 'The name is wrong, perhaps the web server or the domain itself. Enter the submission server of the provider, with port 587 or 465.',
      },
      {
        when: 'Other clients are served, or the text speaks of a blocklist or a protocol error',
        then: 'The server uses 521 to drop a client at once; Postfix postscreen does, for example with `521 5.5.1 Protocol error` for talking before the greeting. Check the address against blocklists and wait for the greeting. RFC 7504 section 3 keeps 521 for hosts that take no mail; 554 would be right here.',
      },
      {
        when: 'It comes later in the session, with `5.2.1` or `5.7.1`',
        then: 'Some providers refuse mail for its reputation that way. Follow the link in the text to the page of their postmaster; the administrator of the sending host must act.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/554',
        why: '554 as a greeting refuses this client or its network; 521 says that the host takes mail from nobody.',
      },
      {
        id: 'smtp/556',
        why: '556 comes from a relay that knows that the domain takes no mail; 521 from the host itself.',
      },
      {
        id: 'smtp/421',
        why: '421 as a greeting is temporary.',
      },
    ],
  },
  523: {
    title: 'Encryption needed',
    summary: 'The login mechanism needs an encrypted connection.',
    retry:
      'Permanent for this session as it is: the same `AUTH` fails again. Start TLS first, then make a new attempt.',
    decisions: [
      {
        when: '`AUTH PLAIN` or `AUTH LOGIN` gets 523 (`5.7.10`)',
        then: 'Send `STARTTLS`, then `EHLO` again, then `AUTH`; or connect to 465 with implicit TLS. Change the password if it was sent before TLS: it went over the network readable.',
      },
      {
        when: 'The server offers no `STARTTLS`',
        then: 'It demands what it does not provide. Its administrator must configure TLS; until then no password should be sent.',
      },
      {
        when: 'The text speaks of a message that is too large',
        then: 'Then it is not this reply: lists write 523 for the enhanced code `5.2.3`. Make the message smaller; the proper reply would be 552.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/538',
        why: '538 is the reply that RFC 4954 gives for a mechanism that needs encryption; 523 stands only in the registry of enhanced codes.',
      },
      {
        id: 'smtp/530',
        why: '530 demands TLS for commands in general, 523 for this login.',
      },
      {
        id: 'smtp/524',
        why: '524 stands in the registry beside 538 and says nearly the same.',
      },
    ],
  },
  524: {
    title: 'Encryption required for this mechanism',
    summary: 'The chosen login mechanism may be used on an encrypted connection only.',
    retry:
      'Permanent for this session as it is: the same `AUTH` fails again. Start TLS first, then make a new attempt.',
    decisions: [
      {
        when: '`AUTH` gets 524 (`5.7.11`) before TLS',
        then: 'Send `STARTTLS`, then `EHLO` again, then `AUTH`; or connect to 465 with implicit TLS.',
      },
      {
        when: 'TLS is impossible on the path',
        then: 'Use a mechanism that does not show the password, if the server lists one (SCRAM), and find out what removes `STARTTLS`: often a firewall or an antivirus proxy.',
      },
      {
        when: 'The server is your own',
        then: 'List such mechanisms in `EHLO` only after TLS, so that nobody sends a password too early (RFC 4954 section 6); the reply of that RFC is 538.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/538',
        why: '538 is the same in RFC 4954; 524 stands beside it in the registry of enhanced codes only.',
      },
      {
        id: 'smtp/523',
        why: '523 asks for encryption with another enhanced code, `5.7.10`.',
      },
      {
        id: 'smtp/534',
        why: '534 finds the mechanism too weak, even with TLS.',
      },
    ],
  },
  525: {
    title: 'User account disabled',
    summary: 'The credentials are right, and the account has been disabled.',
    retry:
      'Permanent: every login fails until an administrator enables the account. Stop the automatic retries; they may lock it further.',
    decisions: [
      {
        when: '`AUTH` gets 525 (`5.7.13`)',
        then: 'Ask the administrator or provider why: an unpaid bill, abuse, a suspected break-in, or a person who left. A new password does not help.',
      },
      {
        when: 'The provider speaks of sent spam',
        then: 'The account was taken over. Change the password, end other sessions, look for forwarding rules and leaked credentials in code, and only then have it enabled again.',
      },
      {
        when: 'The account belongs to an application',
        then: 'Tie it to no person, so that it is not disabled with somebody’s departure, and watch for login errors.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/535',
        why: '535 does not accept the credentials; with 525 they are right. Many servers say 535 for both.',
      },
      {
        id: 'smtp/550',
        why: '`550 5.2.1` is about the disabled mailbox of a recipient, not about the account that logs in.',
      },
    ],
  },
  530: {
    title: 'Authentication or STARTTLS required',
    summary: 'The server takes this command only after a login, or only after `STARTTLS`.',
    retry:
      'Permanent for this session as it is: the same command fails again. Log in or start TLS first, then make a new attempt.',
    decisions: [
      {
        when: 'The text says authentication required or client was not authenticated (`5.7.0`, `5.7.1`, `5.7.57`)',
        then: 'Give the client user name and password, and check that it sends `AUTH` at all: after `HELO` in place of `EHLO` it does not see the offer. nodemailer: `auth`; smtplib: `login()`; ActionMailer: `user_name`, `password`, `authentication`.',
      },
      {
        when: 'The text says `Must issue a STARTTLS command first`',
        then: 'Turn TLS on in the client (nodemailer: `requireTLS: true`; smtplib: `starttls()`; ActionMailer: `enable_starttls`), and send `EHLO` again after the handshake. RFC 3207 section 4 leaves only `NOOP`, `EHLO`, `STARTTLS` and `QUIT` before TLS, so even `AUTH` gets 530.',
      },
      {
        when: 'The client did log in, and the next connection gets 530',
        then: 'A login holds for one connection only. Check that the pool or the retry logs in again, and that the transcript shows 235 before `MAIL FROM`.',
      },
      {
        when: 'It answers a stranger on port 25 of a receiving server',
        then: 'A public MX must not demand TLS for local delivery (RFC 3207 section 4), and a login would shut out all other servers. Its administrator should demand both on 587 and 465 only.',
      },
      {
        when: 'A device cannot do TLS or a login',
        then: 'Send through a relay in your network that does both, and let it accept that device by its address.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/535',
        why: '535 follows a login that failed; 530 means that there was none.',
      },
      {
        id: 'smtp/538',
        why: '538 demands encryption for one mechanism; 530 for the session.',
      },
      {
        id: 'smtp/550',
        why: '`550 5.7.1` at `RCPT TO` refuses to relay, often for the same reason: nobody logged in.',
      },
      {
        id: 'smtp/503',
        why: 'Some servers say 503 when the login is missing.',
      },
      {
        id: 'http/401',
        why: 'HTTP says 401 for the same demand.',
      },
    ],
  },
  534: {
    title: 'Authentication mechanism too weak',
    summary: 'The policy for this user demands a stronger way to log in.',
    retry:
      'Permanent: the same mechanism fails again every time. Use a stronger one in a new attempt.',
    decisions: [
      {
        when: 'The text says that an application-specific password is required (Gmail: `534-5.7.9`)',
        then: 'The account has two-step verification, so its normal password does not work over SMTP. Create an app password for this application, or use OAuth 2.0 (XOAUTH2).',
      },
      {
        when: 'The text asks to log in with a web browser (Gmail: `534-5.7.14`)',
        then: 'The provider finds the login suspicious. The owner of the account must confirm it in the browser; for a server, move to OAuth 2.0 or to a service account.',
      },
      {
        when: '`AUTH` gets `534 5.7.9` from another server',
        then: 'Choose a stronger mechanism from the `AUTH` line after `EHLO`, SCRAM in place of CRAM-MD5 for example, and start TLS first (RFC 4954 section 6).',
      },
      {
        when: 'The client offers no stronger mechanism',
        then: 'Update the library, or have the administrator relax the rule for this one account.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/535',
        why: '535 does not accept the credentials; 534 does not accept the way they are shown.',
      },
      {
        id: 'smtp/538',
        why: '538 only asks for encryption around the same mechanism.',
      },
      {
        id: 'smtp/432',
        why: '432 is temporary and goes away after one login by another mechanism.',
      },
    ],
  },
  535: {
    title: 'Authentication credentials invalid',
    summary: 'The server does not accept the user name and password, or the token.',
    retry:
      'Permanent for these credentials: do not repeat them, because many servers lock the account or block the address after a few tries. Correct them, then make a new attempt.',
    decisions: [
      {
        when: 'The text says username and password not accepted (Gmail: `535-5.7.8`)',
        then: 'Normal passwords do not work there: use an app password or OAuth 2.0. Elsewhere check that the user name is what the server expects, mostly the whole address.',
      },
      {
        when: 'The enhanced code is `5.7.139`, or the text says that SMTP AUTH is disabled (Exchange Online)',
        then: 'The administrator of the tenant must enable authenticated SMTP for the mailbox, or the application must use OAuth 2.0 or another way to send.',
      },
      {
        when: 'The same credentials work elsewhere',
        then: 'Look at what is really sent: a trailing newline in an environment variable or secret, quotes kept by a `.env` file, `$` or `%` changed by a shell or URL, a wrong character set. Decode the BASE64 of the transcript to see it.',
      },
      {
        when: '`AUTH XOAUTH2` gets 535',
        then: 'The token has run out, is for another user, or lacks the scope for SMTP. Get a new one, and compare the user in the token with the one in the command.',
      },
      {
        when: 'It worked yesterday',
        then: 'The password was changed or has expired, or the account is locked after too many tries. Ask the administrator to look at the login log of the server.',
      },
      {
        when: 'The enhanced code is `5.7.14` after `BURL`',
        then: 'The submission server is not trusted by the IMAP server that holds the content (RFC 4468, RFC 5248). The administrator of the IMAP server must set up that trust.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/530',
        why: '530 means that nobody logged in yet; 535 that the login failed.',
      },
      {
        id: 'smtp/534',
        why: '534 asks for a stronger mechanism; the password may be right.',
      },
      {
        id: 'smtp/538',
        why: '538 asks for encryption first.',
      },
      {
        id: 'smtp/454',
        why: '454 could not check the credentials, and asks to come back.',
      },
      {
        id: 'http/401',
        why: 'HTTP has 401 for both a missing and a failed login.',
      },
    ],
  },
  538: {
    title: 'Encryption required for the mechanism',
    summary: 'The chosen login mechanism may be used only when the connection is encrypted.',
    retry:
      'Permanent for this session as it is: the same `AUTH` fails again. Start TLS first, then make a new attempt.',
    decisions: [
      {
        when: '`AUTH PLAIN` or `AUTH LOGIN` gets 538 (`5.7.11`)',
        then: 'Send `STARTTLS`, then `EHLO` again, then `AUTH`; or use port 465 with implicit TLS. nodemailer: `requireTLS: true` or `secure: true`; smtplib: `starttls()` before `login()`.',
      },
      {
        when: 'The password was already sent before TLS',
        then: 'The refusal came too late to protect it. Change the password.',
      },
      {
        when: 'The server is your own',
        then: 'Do not list such mechanisms before TLS at all; RFC 4954 section 6 keeps 538 for historical reasons only. Postfix: `smtpd_tls_auth_only = yes`.',
      },
      {
        when: 'The server lists no `STARTTLS`',
        then: 'Try the submission ports 587 and 465. If they lack TLS too, the administrator must set it up.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/530',
        why: '530 demands TLS before commands in general; 538 for one mechanism.',
      },
      {
        id: 'smtp/534',
        why: '534 finds the mechanism too weak; encryption does not change that.',
      },
      {
        id: 'smtp/524',
        why: '524 stands beside 538 in the registry of enhanced codes, and no protocol RFC defines it.',
      },
      {
        id: 'smtp/535',
        why: '535 has looked at the credentials and does not accept them.',
      },
    ],
  },
  550: {
    title: 'Mailbox unavailable',
    summary:
      'There is no such mailbox, no access to it, or a policy refuses the sender or the message.',
    retry:
      'Permanent for this message as it is: sending it again unchanged harms the reputation of the sender. Find the cause from the enhanced code and the text, correct it, and only then make a new attempt.',
    decisions: [
      {
        when: 'It answers `RCPT TO` with `5.1.1` or user unknown',
        then: 'The mailbox does not exist. Correct a typo, else take the address off the list at once. `5.1.0` and `5.1.10` (Exchange: recipient not found) mean the same; `5.2.1` is a mailbox that is disabled. Only the recipient side can create or enable it.',
      },
      {
        when: 'The text says relay, relaying or unable to relay (`5.7.1`, `5.7.54`)',
        then: 'The server does not serve the recipient domain, and the client may not send through it. Log in on 587 or 465 with `EHLO`, `STARTTLS` and `AUTH`; for a domain of your own, the administrator must add it to the domains served (RFC 5321 section 3.6.2).',
      },
      {
        when: 'The enhanced code is `5.7.20` to `5.7.26`, or the text names SPF, DKIM or DMARC',
        then: 'The administrator of the sender domain must act: list the sending host in the SPF record, sign with DKIM, and let at least one of the two match the domain in `From:` for DMARC. For forwarded mail, rewrite the envelope sender (SRS) and leave the content alone.',
      },
      {
        when: 'The enhanced code is `5.7.1` or `5.7.25`, and the text names a blocklist, reputation or reverse DNS',
        then: 'The sending address is refused. Look it up on the list that the text names, stop the cause (a hacked account, a bought list), then ask for removal; give the host a reverse DNS name that resolves back. Mail from a home connection must go through the provider.',
      },
      {
        when: 'It answers `MAIL FROM`, or the text says that the sender may not be used (`5.7.60`, `5.1.8`, `5.7.27`)',
        then: 'The user who logged in does not own that sender, its domain does not exist, or it says by a null MX that it takes no mail (RFC 7505). Use the address of the account, or a sender that can receive bounces. Exchange Online says `5.1.8` for an account blocked for spam, which its administrator must release. A non-ASCII address without `SMTPUTF8` gets `5.6.7` (RFC 6531 section 3.5).',
      },
      {
        when: 'It comes after the final dot (`5.7.0`, `5.7.1`)',
        then: 'A filter refused the content: spam, a link, an attachment, or header fields that break RFC 5322. Send a plain text to the same recipient to see whether the content is the cause, and ask the postmaster of the recipient with the text and the id in the reply.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/450',
        why: '450 is the temporary form, and worth a retry.',
      },
      {
        id: 'smtp/551',
        why: '551 knows where the mailbox is now; some servers misuse it to refuse relaying.',
      },
      {
        id: 'smtp/553',
        why: '553 does not allow the address as such, for its syntax or its owner.',
      },
      {
        id: 'smtp/554',
        why: '554 is the general failure; Postfix says `554 5.7.1 Relay access denied` where others say 550.',
      },
      {
        id: 'smtp/552',
        why: '552 is a mailbox that exists and is full.',
      },
      {
        id: 'http/404',
        why: 'HTTP 404 is only the first of the causes: not found. 550 also covers what HTTP calls 403.',
      },
    ],
  },
  551: {
    title: 'User not local; try another address',
    summary: 'The mailbox is elsewhere; the server does not forward and names the address to try.',
    retry:
      'Permanent for this address: the server refuses it every time. Send to the address in the text, in a new attempt, if the sender agrees.',
    decisions: [
      {
        when: 'The text names an address in angle brackets',
        then: 'Show it to the sender and ask before using it: a server could lead mail astray (RFC 5321 section 7.4). The text is one of the few that a program may read (section 4.2).',
      },
      {
        when: 'The text speaks of relaying or authentication (`5.7.1`)',
        then: 'The server uses 551 to refuse relaying. Log in on 587 or 465, or correct the server in the settings.',
      },
      {
        when: 'The enhanced code is `5.1.6`, and no address is named',
        then: 'The mailbox has moved and left no address. Take it off the list, and ask the person in another way.',
      },
      {
        when: 'The server is your own',
        then: 'Forward the mail, or say 550: 551 tells strangers where a user has gone (RFC 5321 section 7.7).',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/251',
        why: '251 names another address too, and forwards the mail itself.',
      },
      {
        id: 'smtp/550',
        why: '550 knows no other address.',
      },
      {
        id: 'smtp/553',
        why: '553 does not allow the address as such, for its syntax or its owner.',
      },
      {
        id: 'http/301',
        why: 'An HTTP client follows a redirect on its own; after 551 a person should decide.',
      },
    ],
  },
  552: {
    title: 'Storage exceeded or message too big',
    summary: 'The mailbox is full, or the message is larger than the server takes.',
    retry:
      'Permanent for this message as it is. Make it smaller, or wait until the recipient has made room, and then make a new attempt.',
    decisions: [
      {
        when: 'The enhanced code is `5.3.4` or `5.2.3`, or the text speaks of the message size',
        then: 'Compare the message with `SIZE` in the reply to `EHLO`. BASE64 makes an attachment bigger by more than a third, so 20 MB on disk need some 27 MB here. Send a link, or split it; the limit is set by the administrator (Postfix: `message_size_limit`).',
      },
      {
        when: 'The enhanced code is `5.2.2`, or the text says mailbox full or over quota',
        then: 'Only the recipient can make room, or the administrator raise the quota. Reach the person in another way and try again later.',
      },
      {
        when: 'It answers `MAIL FROM` with `SIZE=`',
        then: 'The server refuses on the announced size, before any data is sent (RFC 1870 section 6.1). Check that the client counts right: octets, with CRLF.',
      },
      {
        when: 'It answers `RCPT TO`, and the text says too many recipients',
        then: 'Treat it as 452: send the remaining recipients in another transaction (RFC 5321 section 4.5.3.1.10).',
      },
      {
        when: 'The text says blocked for its content or attachment (Gmail: `552-5.7.0`)',
        then: 'A file type is not allowed, also inside archives. Share it by a link, and do not try to disguise it.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/452',
        why: '452 is the temporary form: no room for now, or too many recipients in one transaction.',
      },
      {
        id: 'smtp/550',
        why: '550 means that there is no such mailbox or no right to use it.',
      },
      {
        id: 'smtp/554',
        why: 'Some servers say `554 5.3.4` for a message that is too big.',
      },
      {
        id: 'http/413',
        why: 'HTTP says 413 for a request that is too large, and 507 for a lack of storage.',
      },
    ],
  },
  553: {
    title: 'Mailbox name not allowed',
    summary:
      'The server does not take the address as it is, for its syntax or because this client may not use it.',
    retry:
      'Permanent: the same address is refused every time. Correct the address or the login, then make a new attempt.',
    decisions: [
      {
        when: 'The text says `Sender address rejected: not owned by user` (`5.7.1`)',
        then: 'The user who logged in may not use this sender. Set the sender to the address of the account and put another person into `Reply-To:`, or have the administrator allow it (Postfix: `smtpd_sender_login_maps`).',
      },
      {
        when: 'The text says that the domain is not in the list of allowed rcpthosts, or speaks of relaying',
        then: 'qmail and its relatives refuse to relay with 553. Log in on 587 or 465; for a domain of your own, the administrator must add it to `rcpthosts`.',
      },
      {
        when: 'The enhanced code is `5.1.3` or `5.1.7`, or the text speaks of syntax',
        then: 'Print the address with its invisible characters: spaces, a trailing dot, quotes, a comma, two @ signs, or a display name in the envelope.',
      },
      {
        when: 'The enhanced code is `5.1.8`, or the text says that the domain of the sender does not exist',
        then: 'Publish an MX or address record for the domain of the envelope sender, or send from another one. Sendmail answers this way to unresolvable senders.',
      },
      {
        when: 'The address has non-ASCII letters (`5.6.7`)',
        then: 'The message needs `SMTPUTF8`, which the server does not offer or the client did not ask for (RFC 6531 section 3.5). Write the domain in its ASCII form (`xn--`), or use an ASCII address.',
      },
      {
        when: '`VRFY` gets `553 5.1.4`',
        then: 'The name is ambiguous: several users match (RFC 5321 section 3.5.1). Ask with a full address.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/550',
        why: '550: the mailbox is missing or the mail is refused by a policy. 553: the address as such is not allowed.',
      },
      {
        id: 'smtp/501',
        why: '501 is the reply to a line that cannot be parsed; servers use both for bad addresses.',
      },
      {
        id: 'smtp/551',
        why: '551 knows another address for the user.',
      },
      {
        id: 'smtp/554',
        why: '554 refuses the transaction as a whole.',
      },
    ],
  },
  554: {
    title: 'Transaction failed',
    summary:
      'The transaction failed for good; as a greeting it means that there is no SMTP service for this client.',
    retry:
      'Permanent for this message as it is: the same attempt fails again. The text tells the cause; correct it, then make a new attempt.',
    decisions: [
      {
        when: 'It answers `RCPT TO` with `5.7.1 Relay access denied`',
        then: 'The client is not logged in, or the server does not serve the domain. Log in on 587 or 465; for a domain of your own, the administrator must add it (Postfix: `mydestination`, `virtual_mailbox_domains`, `relay_domains`).',
      },
      {
        when: 'It comes after the final dot (`5.7.1`, `5.6.0`), with spam, virus, policy or content in its text',
        then: 'A filter refused the message. Test with a plain text, check SPF, DKIM and DMARC, look at links and attachments, and ask the postmaster of the recipient with the id from the text.',
      },
      {
        when: 'It is the greeting, or the text names a blocklist or reputation',
        then: 'The server refuses this address, and says 503 until `QUIT` (RFC 5321 section 3.1). Look the address up on the list named, end the cause, ask for removal; from a home or cloud network, send through the relay of the provider.',
      },
      {
        when: 'It answers `DATA` with `5.5.1 no valid recipients`',
        then: 'Every `RCPT TO` was refused; the reasons are in those replies.',
      },
      {
        when: 'The text says `Message rejected: Email address is not verified` (Amazon SES)',
        then: 'The sender is not verified in this region, or the account is still in the sandbox, where recipients must be verified too.',
      },
      {
        when: 'The text says too many hops or mail loop (`5.4.6`, `5.4.14`)',
        then: 'Two servers send the message to each other. Follow the `Received:` fields and correct the MX, the relay setting or the forwarding that closes the circle.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/550',
        why: '550 is about the mailbox or a policy for it, 554 about the transaction; for policies servers use both.',
      },
      {
        id: 'smtp/521',
        why: '521 as a greeting: the host never takes mail. 554: not from this client.',
      },
      {
        id: 'smtp/503',
        why: '503 follows a 554 greeting, and may also answer `DATA` without a recipient.',
      },
      {
        id: 'smtp/451',
        why: '451 is the temporary failure.',
      },
      {
        id: 'smtp/553',
        why: '553 concerns one address.',
      },
    ],
  },
  555: {
    title: 'Parameters of MAIL or RCPT not recognized',
    summary:
      'The server does not know a parameter of `MAIL FROM` or `RCPT TO`, or does not implement it.',
    retry:
      'Permanent: the same parameter fails again every time. Leave it out, then make a new attempt.',
    decisions: [
      {
        when: '`MAIL FROM` carries `SIZE=`, `BODY=`, `SMTPUTF8`, `RET=` or `AUTH=`',
        then: 'Use only parameters whose extension is in the latest reply to `EHLO`, read after `STARTTLS`; after `HELO` there are none (RFC 5321 section 4.1.1.11).',
      },
      {
        when: '`RCPT TO` carries `NOTIFY=` or `ORCPT=`',
        then: 'The server does not offer DSN (RFC 3461). Switch delivery notifications off in the client (nodemailer: `dsn`), and send again.',
      },
      {
        when: 'The text says `555 5.5.2 Syntax error` (Gmail)',
        then: 'The line is malformed: missing angle brackets, a space or a quote in the wrong place, or several addresses. Print it and correct it to `MAIL FROM:<user@example.com>`.',
      },
      {
        when: 'The parameter was in the reply to `EHLO`',
        then: 'Then the server or a proxy before it is at fault: it announces what it does not take. Its administrator must act.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/455',
        why: '455 knows the parameters and cannot meet them for now.',
      },
      {
        id: 'smtp/501',
        why: '501 knows the parameter and finds its value malformed.',
      },
      {
        id: 'smtp/504',
        why: '504 is about arguments of other commands.',
      },
    ],
  },
  556: {
    title: 'Domain does not accept mail',
    summary:
      'The domain of the recipient declares that it takes no mail, and a relay passes that on.',
    retry:
      'Permanent: the domain never takes mail, so do not try again. Only another address, in a new attempt, makes sense.',
    decisions: [
      {
        when: '`RCPT TO` gets `556 5.1.10`',
        then: 'The domain has a null MX, `MX 0 .` (RFC 7505). Look for a typo in the domain or a parked domain of the same company; else take the address off the list.',
      },
      {
        when: 'The domain is your own and should take mail',
        then: 'Replace the null MX by the name of the mail server: `dig MX example.com` shows what the world sees. Old answers stay cached until their TTL runs out.',
      },
      {
        when: 'The null MX belongs to the domain of the sender',
        then: 'That gets `550 5.7.27`. Send from a domain that can take bounces.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/521',
        why: '521 is said by the host that takes no mail; 556 by a relay about a domain.',
      },
      {
        id: 'smtp/550',
        why: '550 refuses one mailbox; with 556 the whole domain has none.',
      },
    ],
  },
} satisfies Record<number, StatusProse>
