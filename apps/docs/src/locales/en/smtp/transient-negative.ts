import type { StatusProse } from '../../status-prose.js'

/** The prose of the 4yz replies. */
export const transientNegative = {
  421: {
    title: 'Service not available, closing transmission channel',
    summary:
      'The server will not go on with this connection and closes it; it may answer any command.',
    retry:
      'Temporary: keep the message in the queue and try again on a new connection, after at least 30 minutes and with growing intervals (RFC 5321 section 4.5.4.1). A reconnect at once often makes the block last longer.',
    decisions: [
      {
        when: 'The text speaks of too many connections, rates or limits, or the enhanced code is `4.7.0` or `4.7.28`',
        then: 'The sender must slow down: fewer parallel connections, fewer messages per connection and per hour (nodemailer: `pool`, `maxConnections`, `maxMessages`, `rateLimit`; Postfix: `default_destination_concurrency_limit`, `default_destination_rate_delay`).',
      },
      {
        when: 'The text speaks of reputation, unsolicited mail or authentication (Gmail: `421-4.7.0`, `421-4.7.26`)',
        then: 'Set up SPF, DKIM, DMARC and reverse DNS for the sending host, stop mailing to people who did not ask for it, and let the volume of a new address grow slowly. Waiting alone does not help.',
      },
      {
        when: 'The enhanced code is `4.4.2`, or the text says timeout',
        then: 'The client was silent for too long: it held a pooled connection open or built the message between two commands. Close idle connections earlier, or test them with `NOOP` before use.',
      },
      {
        when: 'The text says too many errors',
        then: 'Look at the replies before 421 in the transcript: a row of 5yz replies, mostly to recipients that do not exist, used up the patience of the server. Clean the list.',
      },
      {
        when: 'It is the greeting, or the enhanced code is `4.3.2` or `4.3.0`',
        then: 'The server is shutting down, restarting or overloaded; its administrator must act. Try the next MX of the domain, then wait.',
      },
    ],
    confusedWith: [
      {
        id: 'http/421',
        why: 'HTTP 421 tells the client that its request reached the wrong server; SMTP 421 has nothing to do with that.',
      },
      {
        id: 'http/503',
        why: 'HTTP 503 is the nearest relative in meaning: not available for now.',
      },
      {
        id: 'smtp/221',
        why: '221 closes the connection after success, 421 before it.',
      },
      {
        id: 'smtp/554',
        why: 'In place of the greeting 554 refuses for good, 421 for now.',
      },
    ],
  },
  432: {
    title: 'Password transition needed',
    summary:
      'The mechanism cannot be used for this account until the user has logged in once in another way.',
    retry:
      'Temporary: the same `AUTH` fails until the transition is done, so log in once with another mechanism and keep the message queued meanwhile.',
    decisions: [
      {
        when: '`AUTH` with CRAM-MD5, DIGEST-MD5 or SCRAM gets `432 4.7.12`',
        then: 'The server lacks the form of the password that this mechanism needs. Log in once with PLAIN, over TLS only; the server can then store it, and the mechanism should work from the next session on (RFC 4954 section 6).',
      },
      {
        when: '432 stays after a login with PLAIN',
        then: 'The server does not carry out the transition. Its administrator must set the password anew, or stop offering the mechanism.',
      },
      {
        when: 'The text says that an incoming queue was stopped',
        then: 'Then it is not this reply: lists write 432 for the enhanced code `4.3.2` of Exchange. An administrator of the receiving server froze the queue; wait.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/454',
        why: '454 is a fault in the login service of the server; 432 asks the user for a step.',
      },
      {
        id: 'smtp/535',
        why: '535 means that the credentials are wrong; with 432 they may be right.',
      },
      {
        id: 'smtp/534',
        why: '534 demands a stronger mechanism for good; 432 demands a simpler one, once.',
      },
    ],
  },
  450: {
    title: 'Mailbox unavailable for now',
    summary: 'The mailbox is busy or a policy holds the mail back for now, as greylisting does.',
    retry:
      'Temporary: keep the message in the queue and try again after 30 minutes or more, for four to five days (RFC 5321 section 4.5.4.1). Retry with the same sender, recipient and address.',
    decisions: [
      {
        when: 'The text says greylisted, or the first try to a new recipient fails with `4.2.0` or `4.7.1`',
        then: 'Wait: the next try after the delay is accepted. An application without a queue must not give up here; hand the mail to a mail server of your own, and let it retry from the same IP address.',
      },
      {
        when: 'The text says `Sender address rejected: Domain not found` (`4.1.8`)',
        then: 'The domain of the envelope sender does not resolve at the receiving side. Check its MX and A records, and that the application does not send from a name such as `localhost.localdomain`.',
      },
      {
        when: 'The text says `cannot find your hostname` or `Helo command rejected: Host not found`',
        then: 'The sending host needs a reverse DNS name that resolves back to its address, and must use a real name in `EHLO`. The administrator of the sending host must act; retries alone end in a bounce.',
      },
      {
        when: 'The text says unverified address (Postfix: `unverified_recipient_reject_code`)',
        then: 'The server could not ask the next host whether the mailbox exists. Keep retrying; if it lasts, its administrator must look at that host.',
      },
      {
        when: 'The enhanced code is `4.2.1`, and the text speaks of receiving too quickly',
        then: 'This one mailbox gets too much mail. Send less to it, for example a digest in place of single notifications.',
      },
      {
        when: 'It answers `ATRN`, or the enhanced code is `4.7.15`',
        then: 'The server refuses the request for now (RFC 2645 section 7), or takes only mail of higher priority for now (RFC 6710). Try again later.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/550',
        why: '550 is the permanent form: no such mailbox, or refused for good.',
      },
      {
        id: 'smtp/451',
        why: '451 is an error within the server; 450 concerns the mailbox or a policy. Greylisting uses both.',
      },
      {
        id: 'smtp/452',
        why: '452 is about room or the number of recipients.',
      },
    ],
  },
  451: {
    title: 'Local error in processing',
    summary: 'Something failed within the server or in a service that it needs, such as DNS.',
    retry:
      'Temporary: keep the message in the queue and try again after 30 minutes or more, with growing intervals (RFC 5321 section 4.5.4.1). A connection that breaks counts as 451 (section 3.8).',
    decisions: [
      {
        when: 'The text says greylisting, try again later or server busy (`4.7.1`, Exchange Online: `4.7.500`)',
        then: 'It is a policy, not a fault: wait and retry from the same address. If it lasts, the sending address has a bad reputation; slow down and check SPF, DKIM and reverse DNS.',
      },
      {
        when: 'The text says `Temporary lookup failure` or `Server configuration error` (`4.3.0`, `4.3.5`)',
        then: 'A table, database or setting of the server is broken. Its administrator must read the log, where the cause stands next to this line; the sender can only wait.',
      },
      {
        when: 'The enhanced code is `4.4.3`, `4.1.8` or `4.7.24`',
        then: 'A DNS query gave no answer, for routing, for the sender domain or for SPF. Check the name servers of the sender domain; an SPF check that runs into a timeout gives 451, too (RFC 7372 section 3.2).',
      },
      {
        when: 'It comes after the final dot, with `queue file write error` or a name of a filter',
        then: 'The server could not store or scan the message: full disk, or a stopped spam filter or milter. The administrator of the server must act.',
      },
      {
        when: 'The text mentions bare LF or stray newline',
        then: 'The client ends lines with LF alone. Fix it to send CRLF; otherwise this 451 comes back again and again.',
      },
    ],
    confusedWith: [
      {
        id: 'http/451',
        why: 'HTTP 451 means blocked for legal reasons; the SMTP reply is a plain internal error.',
      },
      {
        id: 'smtp/450',
        why: '450 concerns the mailbox or a policy, 451 the processing.',
      },
      {
        id: 'smtp/452',
        why: '452 is the case that room is short.',
      },
      {
        id: 'smtp/554',
        why: '554 is the permanent failure of a transaction.',
      },
    ],
  },
  452: {
    title: 'Insufficient storage or too many recipients',
    summary:
      'The server has no room for now, or the transaction has reached its limit of recipients.',
    retry:
      'Temporary: send the recipients that got 452 in another transaction; if storage is short, keep the message in the queue and try again later (RFC 5321 section 4.5.4.1).',
    decisions: [
      {
        when: 'It answers `RCPT TO`, with `4.5.3` or too many recipients',
        then: 'Go on with `DATA` for the recipients accepted so far, and send the rest in further transactions. A server must take at least 100 (RFC 5321 section 4.5.3.1.8); `LIMITS` in the reply to `EHLO` may tell how many (RFC 9422).',
      },
      {
        when: 'The enhanced code is `4.3.1`, or the text says insufficient system storage or resources',
        then: 'The administrator of the server must free disk space or memory (Postfix: `queue_minfree`; Exchange: back pressure). The sender waits.',
      },
      {
        when: 'It answers `MAIL FROM` with `SIZE=`',
        then: 'There is no room for a message of that size at the moment (RFC 1870 section 6.1). Retry later; a message that is too big for ever would get 552.',
      },
      {
        when: 'The enhanced code is `4.2.2`, or the text says over quota',
        then: 'The mailbox of one recipient is full and the server hopes that it will be emptied. Only the recipient can act: tell them in another way.',
      },
      {
        when: 'The text speaks of messages or recipients per hour or day',
        then: 'A sending limit of the account is used up. Wait for the period to end, spread the sending, or have the provider raise the limit.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/552',
        why: '552 is permanent: the mailbox is full or the message is too big. Old servers send it for too many recipients, where it should count as 452 (RFC 5321 section 4.5.3.1.10).',
      },
      {
        id: 'smtp/450',
        why: '450 concerns the state of the mailbox, 452 room and numbers.',
      },
      {
        id: 'smtp/451',
        why: '451 is any other error in the server.',
      },
      {
        id: 'http/507',
        why: 'HTTP has 507 for missing storage; it does not know 452.',
      },
    ],
  },
  453: {
    title: 'No mail waiting',
    summary: 'No mail waits for the domains that the client asked for with `ATRN`.',
    retry:
      'Nothing failed, in spite of the first digit: ask again at the next regular time (RFC 2645).',
    decisions: [
      {
        when: '`ATRN` on the ODMR port 366 gets 453',
        then: 'Send `QUIT` and come back later. Treat it as an empty result, without an alarm in the log.',
      },
      {
        when: 'Mail should be there',
        then: 'Compare the domains after `ATRN` with those that the provider holds for this login, and ask the provider whether the MX of the domain leads to its server.',
      },
      {
        when: '453 comes from a server that does not offer ODMR',
        then: 'Read the text: the server uses the number in its own way. A client goes by the first digit and tries again later.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/450',
        why: '450 to `ATRN` refuses the request; 453 carries it out and finds nothing.',
      },
      {
        id: 'smtp/251',
        why: '251 says the same to `ETRN`: no messages wait.',
      },
    ],
  },
  454: {
    title: 'TLS or authentication temporarily not available',
    summary: 'The server cannot encrypt or cannot check the login right now.',
    retry:
      'Temporary: keep the message in the queue and try again later with the same password; a client should not ask the user for another one (RFC 4954 section 6).',
    decisions: [
      {
        when: 'It answers `STARTTLS`',
        then: 'The server cannot load its certificate or key, or its TLS library fails. Its administrator must look at the log. Decide by policy whether to go on without TLS (RFC 3207 section 4); with a password to send, never.',
      },
      {
        when: 'It answers `AUTH`, and the text says temporary failure',
        then: 'The service behind the login (Dovecot, saslauthd, LDAP, a database) does not answer. The administrator of the server must bring it back; credentials are not the problem.',
      },
      {
        when: 'It answers `AUTH`, and the text says too many login attempts',
        then: 'Clients log in too often: for every message, in parallel, or with an old password in some forgotten device. Keep connections open, find that device, and wait.',
      },
      {
        when: 'It answers `RCPT TO` with `454 4.7.1 Relay access denied`',
        then: 'A Postfix server defers what it would otherwise refuse. The client is not logged in, or the server does not know the recipient domain as its own: log in on port 587, or have the administrator correct `mydestination` or `relay_domains`.',
      },
      {
        when: 'The text says that no commands may be pipelined after `STARTTLS`',
        then: 'The client sent more before the handshake was done. It must wait for 220, then begin TLS.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/535',
        why: '535 rejects the credentials; 454 could not check them.',
      },
      {
        id: 'smtp/530',
        why: '530 demands TLS or a login first; 454 says that it does not work for now.',
      },
      {
        id: 'smtp/554',
        why: '`554 5.7.1 Relay access denied` is the permanent form of the relay refusal.',
      },
    ],
  },
  455: {
    title: 'Unable to accommodate parameters',
    summary: 'The server knows the parameters of `MAIL` or `RCPT` and cannot meet them for now.',
    retry:
      'Temporary: keep the message in the queue and try again later, unchanged (RFC 5321 section 4.1.1.11).',
    decisions: [
      {
        when: 'It answers `MAIL FROM` or `RCPT TO` with parameters',
        then: 'Look which were sent (`SIZE`, `BODY`, `SMTPUTF8`, `RET`, `NOTIFY` and others) and which of them the message can do without. If it needs none, send again without.',
      },
      {
        when: 'It stays for hours',
        then: 'The server announces an extension that it cannot provide. Its administrator should repair it or take it out of the reply to `EHLO`.',
      },
      {
        when: 'The parameter was not in the reply to `EHLO`',
        then: 'Then 555 would be right, and a retry is in vain. The client must not send it (RFC 5321 section 2.2.1).',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/555',
        why: '555 does not know the parameters at all; 455 knows them and cannot meet them now.',
      },
      {
        id: 'smtp/452',
        why: 'A `SIZE` that does not fit for now gets 452.',
      },
      {
        id: 'smtp/501',
        why: '501 means that a parameter is written wrong.',
      },
    ],
  },
  458: {
    title: 'Unable to queue messages for the host',
    summary: 'The server cannot start delivery of the mail that waits for the host.',
    retry:
      'Temporary: send `ETRN` again later (RFC 1985 section 5.1). The waiting mail stays in the queue and is also delivered at the regular intervals.',
    decisions: [
      {
        when: 'It answers `ETRN` once',
        then: 'Try again later: the server was busy or could not reach its queue.',
      },
      {
        when: 'It stays',
        then: 'The administrator of the server must look at its log and at the queue service (Postfix: `flush`, and `fast_flush_domains` for the domains that are served).',
      },
      {
        when: 'The name after `ETRN` is not the one that the mail is queued for',
        then: 'Send the domain of the recipients, or `@` and the domain to include its subdomains (RFC 1985).',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/459',
        why: '459 refuses the host; 458 would serve it and cannot for now.',
      },
      {
        id: 'smtp/451',
        why: '451 is the general internal error of the mail commands.',
      },
    ],
  },
  459: {
    title: 'Host not allowed',
    summary: 'The server does not start the queue of that host for this client, and says why.',
    retry:
      'Temporary by its first digit, yet a retry changes nothing until the server is told to allow it. The waiting mail stays in the queue.',
    decisions: [
      {
        when: 'It answers `ETRN` for a domain of your own',
        then: 'The administrator of the server must enter the domain (Postfix: `fast_flush_domains`) and allow this client (Postfix: `smtpd_etrn_restrictions`).',
      },
      {
        when: 'The text asks for authorization',
        then: 'Log in with `AUTH` first, or connect from the address that the provider has on file.',
      },
      {
        when: 'The domain belongs to somebody else',
        then: 'The refusal is right: nobody else should start its queue. Correct the name after `ETRN`.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/458',
        why: '458 is a passing fault, 459 a refusal.',
      },
      {
        id: 'smtp/530',
        why: '530 to `ETRN` demands a login before anything else.',
      },
    ],
  },
} satisfies Record<number, StatusProse>
