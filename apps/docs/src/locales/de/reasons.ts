/** Warum ein Framework nicht so antworten kann wie verlangt, nach dem aufgezeichneten Grund. */
export const reasons: Readonly<Record<string, string>> = {
  "gunicorn's WSGI workers drop Proxy-Authenticate: it is hop-by-hop, and a WSGI application must not send those (PEP 3333)":
    'Die WSGI-Worker von gunicorn verwerfen Proxy-Authenticate: Der Header gilt nur bis zur nächsten Station, und eine WSGI-Anwendung darf solche nicht senden (PEP 3333)',
}
