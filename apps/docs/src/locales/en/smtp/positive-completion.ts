import type { StatusProse } from '../../status-prose.js'

/** The prose of the 2yz replies. */
export const positiveCompletion = {
  211: {
    title: 'System status or help',
    summary: 'The server reports its status or answers `HELP`; no mail is affected.',
    retry: 'A success that says nothing about a message: there is nothing to repeat.',
    decisions: [
      {
        when: 'The client sent `HELP`',
        then: 'Show the text to a person. Its wording is free, so no program should parse it (RFC 5321 section 4.2).',
      },
      {
        when: '211 arrives after a command other than `HELP`',
        then: 'The replies are out of step: the client took one reply too few or too many before. Match every command with exactly one reply, and read on while the code is followed by a hyphen.',
      },
      {
        when: 'A program wants to learn what the server can do',
        then: 'Send `EHLO` and read the list of extensions; it is the part made for programs.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/214',
        why: '214 explains how to use the server or one command; 211 tells its status or sums up the help.',
      },
    ],
  },
  214: {
    title: 'Help message',
    summary: 'The server explains itself or one of its commands to a person.',
    retry: 'A success that says nothing about a message: there is nothing to repeat.',
    decisions: [
      {
        when: 'The client sent `HELP`, with or without a command name',
        then: 'Read it as prose; it is useful to people only (RFC 5321 section 4.2.3).',
      },
      {
        when: 'The text spans several lines',
        then: 'Read on until a line has a space after the code. A client that stops at the first line takes `214-` lines for the replies to its next commands.',
      },
      {
        when: 'The text lists a command that then gets 502',
        then: 'Help texts are often left over from a default configuration. Trust the reply to `EHLO` instead.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/211',
        why: '211 is about the state of the system; 214 is about how to use it.',
      },
    ],
  },
  220: {
    title: 'Service ready',
    summary:
      'The server is ready: for `EHLO` when it greets, for the TLS handshake after `STARTTLS`.',
    retry:
      'A success: go on at once, with `EHLO` after the greeting or with the handshake after `STARTTLS`.',
    decisions: [
      {
        when: 'It is the greeting',
        then: 'Send `EHLO`, and nothing before the whole greeting has arrived: it may take several lines and several seconds, and servers such as Postfix with postscreen drop clients that talk early.',
      },
      {
        when: 'It answers `STARTTLS`, and the next command gets 503 or 530',
        then: 'The session is back at its start (RFC 3207 section 4.2). After the handshake send `EHLO` again and read the new list of extensions; `AUTH` often appears only there.',
      },
      {
        when: 'It answers `STARTTLS`, and the handshake fails',
        then: 'Check the name and chain of the certificate and the TLS versions of both sides: `openssl s_client -starttls smtp -connect host:587 -servername host`. The administrator of the server must renew a bad certificate; switching verification off only hides it.',
      },
      {
        when: 'No greeting comes at all',
        then: 'On port 465 the server waits for TLS before it says anything, so turn on implicit TLS there (nodemailer: `secure: true`, smtplib: `SMTP_SSL`). On port 25 the network may block outgoing mail; submit through port 587 instead. RFC 5321 section 4.5.3.2.1 has the client wait five minutes.',
      },
      {
        when: 'The greeting is full of asterisks',
        then: 'A firewall with SMTP inspection rewrites the dialogue and often hides `STARTTLS` and `AUTH` too. Its administrator should turn that inspection off.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/250',
        why: '250 answers `EHLO`; 220 comes before it. A second 220 means that TLS may begin.',
      },
      {
        id: 'smtp/554',
        why: '554 may stand in place of the greeting: the connection is open, the service is refused.',
      },
    ],
  },
  221: {
    title: 'Service closing transmission channel',
    summary: 'The server says goodbye and closes the connection.',
    retry:
      'A success: the session is over, and a message that got 250 before is safe. Open a new connection for more.',
    decisions: [
      {
        when: 'The client sent `QUIT`',
        then: 'Wait for 221, then close. A message counts as sent with the 250 after the final dot, not with 221.',
      },
      {
        when: '221 comes without a `QUIT`',
        then: 'The server hangs up on something that is no mail client. Postfix says `221 2.7.0 Error: I can break rules, too. Goodbye.`, in newer versions with `521 5.7.0`, when it sees an HTTP request or the headers of a message where commands belong. Look for a proxy, a health check, or message data sent without waiting for 354.',
      },
      {
        when: 'The connection drops before 221 arrives',
        then: 'Harmless if the 250 for the message has been read. Do not send the message again because of it.',
      },
      {
        when: 'A later message fails with a closed or reset connection',
        then: 'The client reused a connection that had ended. Let the pool open a fresh one after 221 or 421.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/421',
        why: '421 also closes the connection, but as a temporary failure: what was not yet accepted must be sent again.',
      },
    ],
  },
  235: {
    title: 'Authentication succeeded',
    summary: 'The client is logged in and may go on with the session.',
    retry: 'A success for the rest of this connection. A new connection needs a login of its own.',
    decisions: [
      {
        when: 'The client sends `AUTH` again after 235',
        then: 'It gets 503: one successful `AUTH` per session is all there is (RFC 4954 section 4). Close and reconnect to change the user.',
      },
      {
        when: '`MAIL FROM` or `RCPT TO` is refused all the same',
        then: 'Logging in proves who the client is, not what it may do. `553 5.7.1 Sender address rejected: not owned by user` and `550 5.7.60` mean that the account may not use this sender: use its own address, or have the administrator grant the right.',
      },
      {
        when: 'The mechanism brought its own security layer (GSSAPI, DIGEST-MD5)',
        then: 'The session starts over inside that layer: send `EHLO` again (RFC 4954 section 4).',
      },
      {
        when: '235 came over an unencrypted connection with PLAIN or LOGIN',
        then: 'The password was readable for everyone on the path. Require TLS in the client (nodemailer: `requireTLS: true`) and offer `AUTH` only after it on the server.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/334',
        why: '334 asks for the next step of the login; only 235 ends it with success.',
      },
      {
        id: 'smtp/250',
        why: 'A server never confirms `AUTH` with 250.',
      },
    ],
  },
  250: {
    title: 'Requested mail action okay, completed',
    summary:
      'The command worked; after the final dot it means that the server has taken responsibility for the message.',
    retry:
      'A success. After the final dot the server must deliver the message or report its failure, so sending it again makes a duplicate (RFC 5321 section 4.2.5).',
    decisions: [
      {
        when: '250 followed the final dot, and the mail does not arrive',
        then: 'Accepted is not delivered. Note the queue id in the text, have the administrator of that server look it up, and check the spam folder and the mailbox of the envelope sender, where a bounce would go.',
      },
      {
        when: '250 followed `RCPT TO`, and the message bounces later',
        then: 'The server did not check the mailbox in the dialogue or only passes mail on. Read the bounce; the code in it counts.',
      },
      {
        when: 'Some recipients got 250 and others 4yz or 5yz',
        then: 'The message goes to those with 250 only. Look at the reply of every recipient: nodemailer lists the others in `rejected`, and smtplib returns them from `sendmail()`.',
      },
      {
        when: 'The reply to `EHLO` lacks `AUTH`, `STARTTLS` or `SIZE`',
        then: 'Read all its lines, up to the one with a space after 250. `AUTH` may appear only after TLS; and after `HELO` there is no list at all.',
      },
      {
        when: 'The connection broke after the final dot, before the reply was read',
        then: 'Nobody knows whether the message was taken. Requeue it and live with a possible duplicate; wait ten minutes for this reply, as RFC 5321 section 4.5.3.2.6 asks, so that it happens rarely.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/251',
        why: '251 also accepts the recipient and adds that the mail goes on to another address.',
      },
      {
        id: 'smtp/252',
        why: '252 answers `VRFY`: not verified, though mail would be tried. 250 there means that the mailbox is known.',
      },
      {
        id: 'smtp/354',
        why: '354 only invites the message; 250 after the dot accepts it.',
      },
      {
        id: 'http/200',
        why: 'The same good news in another protocol; closer to what 250 means after the dot is HTTP 202: taken, not yet delivered.',
      },
    ],
  },
  251: {
    title: 'User not local; will forward',
    summary:
      'The mailbox is elsewhere; the server takes the message and forwards it to the address it names.',
    retry: 'A success: the recipient counts as accepted. Nothing needs to be sent again.',
    decisions: [
      {
        when: 'It answers `RCPT TO`',
        then: 'Go on as after 250. The address in the text may serve to update the address book, after asking the recipient: it is one of the few reply texts that a program may read (RFC 5321 sections 3.4 and 4.2).',
      },
      {
        when: 'The server is your own',
        then: 'Consider answering plain 250: 251 tells strangers where a user has gone (RFC 5321 section 7.7). A server that has it should let its operator turn it off (section 3.4).',
      },
      {
        when: 'The forwarded mail then fails SPF or DMARC at the next server',
        then: 'Forwarding changes the sending host, not the sender. The forwarding server should rewrite the envelope sender (SRS) and keep DKIM signatures intact.',
      },
      {
        when: 'It answers `ETRN`',
        then: 'There it has another meaning: no messages wait for the named host (RFC 1985 section 5.1).',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/551',
        why: '551 names another address too, but refuses: the client must send there itself.',
      },
      {
        id: 'smtp/250',
        why: '250 accepts the recipient without saying whether the mail stays here.',
      },
      {
        id: 'smtp/252',
        why: '252 leaves open whether the mailbox exists; 251 knows where it is.',
      },
    ],
  },
  252: {
    title: 'Cannot verify the user, will try to deliver',
    summary:
      'The server will not or cannot say whether the mailbox exists, but would take mail for it and try.',
    retry:
      'A success without information: asking again changes nothing. To find out whether an address works, send a message and watch for the bounce.',
    decisions: [
      {
        when: 'It answers `VRFY` or `EXPN`',
        then: 'Take it as no answer. Servers hide their users from address harvesters that way, as RFC 5321 section 7.3 demands of those that switch verification off.',
      },
      {
        when: 'A tool that checks addresses counts 252 as valid',
        then: 'It proves nothing: the same reply comes for addresses that do not exist. Have users confirm their address by mail instead.',
      },
      {
        when: 'The server is your own and answers 250 or 550 to `VRFY`',
        then: 'That gives the list of users away. Answer 252; in Postfix `disable_vrfy_command = yes` switches `VRFY` off, though with 502.',
      },
      {
        when: 'The text mentions UTF-8, or the enhanced code is `2.6.8`',
        then: 'The answer holds a non-ASCII address. Repeat `VRFY` with the parameter `SMTPUTF8` if the server offers it (RFC 6531 section 3.7.4.2).',
      },
      {
        when: 'It answers `ETRN`',
        then: 'There it means that delivery of the waiting messages has started (RFC 1985 section 5.1).',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/250',
        why: '250 to `VRFY` confirms the mailbox; 252 does not.',
      },
      {
        id: 'smtp/251',
        why: '251 knows the mailbox and its new address; 252 knows nothing or keeps it secret.',
      },
      {
        id: 'smtp/502',
        why: '502 says that `VRFY` is switched off altogether; it promises nothing about mail.',
      },
    ],
  },
  253: {
    title: 'Pending messages started',
    summary:
      'The server has started to deliver the messages queued for the host, and says how many there are.',
    retry:
      'A success: the queue is running. Wait for the server to connect instead of sending `ETRN` again.',
    decisions: [
      {
        when: 'It answers `ETRN`, and no mail comes',
        then: 'The server delivers over a new connection to the MX of the host, not over this one. Check that port 25 is reachable from outside and that DNS points to the present address.',
      },
      {
        when: 'The host has no fixed address',
        then: '`ETRN` cannot reach it. Use ODMR (`ATRN`, RFC 2645), which delivers over the connection that the client opened, or fetch the mail with IMAP.',
      },
      {
        when: 'The number in the text differs from what arrives',
        then: 'It is a snapshot of the queue: messages may be deferred again or expire. Look into the queue of the server.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/252',
        why: '252 to `ETRN` starts the queue as well, without a number.',
      },
      {
        id: 'smtp/453',
        why: '453 belongs to `ATRN` and means that no mail waits.',
      },
    ],
  },
} satisfies Record<number, StatusProse>
