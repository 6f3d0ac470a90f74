import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Unauthorized',
  summary: 'Who you are is not established: credentials are missing, wrong or expired.',
  retry: 'Permanent for these credentials. Retry once with new ones, not again with the same ones.',
  decisions: [
    {
      id: 'authorization-arrives-server',
      when: '`Authorization` does not reach the server',
      then: 'Find out what drops it: a redirect to another origin, Apache with CGI (`CGIPassAuth On`), a proxy, or, if the session is a cookie, a missing `credentials: "include"`.',
    },
    {
      id: 'worked-fails-now',
      when: 'It worked before, but fails now',
      then: 'The token has expired or was revoked. Get a new one with the refresh token and repeat the request once; check the clocks of both machines as well.',
    },
    {
      id: 'www-authenticate-names-error',
      when: '`WWW-Authenticate` names an `error`',
      then: 'With Bearer tokens, that is the reason (RFC 6750 section 3.1): `invalid_token` means expired, wrong or issued for another recipient. Decode the token and compare `exp`, `aud` and `iss`.',
    },
    {
      id: 'browser-fails-already-options',
      when: 'The browser already fails on `OPTIONS`',
      then: 'A preflight never carries credentials. Have the server answer it before it authenticates.',
    },
    {
      id: 'server-your-own-sends',
      when: 'Your own server sends 401',
      then: 'It must send `WWW-Authenticate` with at least one challenge (RFC 9110 section 15.5.2). Note that `Basic` makes browsers open a login dialog.',
    },
  ],
  confusedWith: [
    {
      id: 'http/403',
      why: 'Logging in does not help: who you are is known or does not matter, but access is refused.',
    },
    {
      id: 'http/407',
      why: 'The proxy, not the server, wants credentials.',
    },
    {
      id: 'smtp/535',
      why: 'The equivalent in mail: the login was wrong.',
    },
  ],
}
