/** The reply codes that are in use although no RFC defines them: who uses each, and the defined reply that it stands for. */
export const undefinedReplies = {
  101: {
    text: 'No server sent it: 101 is the number of the Linux error “Network is unreachable”, which lists of SMTP codes took over. A reply begins with 2 to 5 (RFC 5321 section 4.2). Check the host name, routing and IPv6 on the sending side; a mail server retries later, as it does after a 421 greeting.',
    instead: 'smtp/421',
  },
  111: {
    text: 'No server sent it: 111 is the number of the Linux error “Connection refused”. Nothing is listening at that address and port, or a firewall refuses. Check the host and the port (587, 465, 25); a mail server retries later, as it does after a 421 greeting.',
    instead: 'smtp/421',
  },
  200: {
    text: 'Lists give it as a nonstandard success and point to RFC 876, a survey from 1983. Today it comes from a mock, a web server on the wrong port, or an HTTP API. A client goes by the first digit; a server should say 250.',
    instead: 'smtp/250',
  },
  403: {
    text: 'SendGrid lists it for a sender address that is not a verified identity; it resembles HTTP 403. Its first digit makes mail servers retry in vain. Verify the sender; the reply for a policy refusal is 550 with `5.7.1`.',
    instead: 'smtp/550',
  },
  420: {
    text: 'Novell GroupWise writes it into its own log (“TCP read error”, “TCP write error”) when a connection breaks or times out; lists then mistook it for a reply. RFC 5321 section 3.8 treats a broken connection as 451. Look at firewalls, MTU and timeouts on the path.',
    instead: 'smtp/451',
  },
  422: {
    text: 'Two meanings circulate. In lists it is the enhanced code `4.2.2` without its dots, a full mailbox, for which servers send 452. In the IANA registry it appears next to 432 at X.7.12, a password transition, but no RFC defines it.',
    instead: 'smtp/452',
  },
  430: {
    text: 'It appears in the IANA registry at X.5.1, an invalid command, but no RFC defines it. It contradicts itself: X.5.1 is useful only as a permanent error, whereas 430 calls for a retry. A command at the wrong moment gets 503.',
    instead: 'smtp/503',
  },
  431: {
    text: 'The enhanced code `4.3.1` without its dots, as Exchange reports it: the mail system has no disk space or memory left. The reply that carries it is 452.',
    instead: 'smtp/452',
  },
  441: {
    text: 'The enhanced code `4.4.1` without its dots: the next host does not answer. It comes from the sending server’s queue or a report, not from the recipient. The registry pairs it with 451.',
    instead: 'smtp/451',
  },
  442: {
    text: 'The enhanced code `4.4.2` without its dots: the connection broke or timed out during the transfer. The registry pairs it with 421. If it only happens with large messages, look for a firewall or an MTU problem.',
    instead: 'smtp/421',
  },
  446: {
    text: 'The enhanced code `4.4.6` without its dots: the message went through too many hops, usually because two servers forward to each other. Servers that notice it in the dialogue send 554 with `5.4.6` or a text about hops.',
    instead: 'smtp/554',
  },
  447: {
    text: 'The enhanced code `4.4.7` without its dots: the message stayed in the queue until it expired. The code appears in the bounce and not in the dialogue; the log lines before it hold the temporary reply that matters, often 451.',
    instead: 'smtp/451',
  },
  449: {
    text: 'The number 4.4.9 without its dots, which Exchange used for a routing error and which the IANA registry does not have. Check the smart host and the connectors of the sending server; the registered code for a missing route is X.4.4.',
    instead: 'smtp/451',
  },
  471: {
    text: 'The enhanced code `4.7.1` without its dots: a filter or greylisting is holding the mail back for now. Servers send it with 450 or 451.',
    instead: 'smtp/451',
  },
  510: {
    text: 'The enhanced code `5.1.0` without its dots: something about an address is wrong. The reply that carries it is usually 550.',
    instead: 'smtp/550',
  },
  511: {
    text: 'The enhanced code `5.1.1` without its dots: the mailbox does not exist. Some providers did send it as `511 5.1.1`. RFC 5321 uses 550 for it.',
    instead: 'smtp/550',
  },
  512: {
    text: 'The enhanced code `5.1.2` without its dots: no mail server can be found for the recipient’s domain. It is usually the sending server that reports it. In the dialogue it is 550 with `5.1.2`; look for a typo in the domain.',
    instead: 'smtp/550',
  },
  513: {
    text: 'In lists it is the enhanced code `5.1.3` without its dots, a malformed recipient address, for which the registry names 501. The Courier mail server really does send it, when it denies relaying: then it means 550, and a login is missing.',
    instead: 'smtp/501',
  },
  517: {
    text: 'The Courier mail server sends it when the sender’s domain does not exist or its DNS is broken, and lists read it as `5.1.7`, a malformed sender address. An address that is not acceptable as sender gets 553.',
    instead: 'smtp/553',
  },
  520: {
    text: 'It is in no registry, and no RFC defines it. It is best read as the enhanced code `5.2.0` without its dots: something is wrong with the mailbox. Go by the text of the reply; the defined reply is 550.',
    instead: 'smtp/550',
  },
  533: {
    text: 'It appears in the IANA registry next to X.7.1, delivery not authorized, but no RFC defines it. A policy refusal gets 550 with `5.7.1`.',
    instead: 'smtp/550',
  },
  540: {
    text: 'Help pages of mail plugins list it for a domain without DNS records, some for the sender and some for the recipient; `5.4.0`, a routing error, may be its origin. Check the MX and address records of both domains. The defined reply is 550, with `5.1.2` or `5.1.8`.',
    instead: 'smtp/550',
  },
  541: {
    text: 'Zoho and some filters send it as `541 5.7.1` for mail refused by an anti-spam policy. RFC 5321 uses 554 or 550 for that. Check SPF, DKIM, DMARC and the reverse DNS of the sending host, and whether it is on a blocklist.',
    instead: 'smtp/554',
  },
  557: {
    text: 'Some anti-spam systems send it with “Too many duplicate messages”. When a policy refuses the content, the reply is 550 after the final dot. Stop sending the same message in bulk.',
    instead: 'smtp/550',
  },
  571: {
    text: 'The enhanced code `5.7.1` without its dots, “Delivery not authorized, message refused”; filters around Courier and others send it as a reply. Its second digit breaks the grammar of RFC 5321 section 4.2, which ends at 5. What is meant is 550 with `5.7.1`.',
    instead: 'smtp/550',
  },
  605: {
    text: 'Mailgun reports it in its events when it does not even try, because the address bounced before. No server sent it: a reply begins with 2 to 5. Find the first bounce, usually a 550, and take the address off the suppression list only if it works again.',
    instead: 'smtp/550',
  },
} satisfies Record<number, { readonly text: string; readonly instead: string }>
