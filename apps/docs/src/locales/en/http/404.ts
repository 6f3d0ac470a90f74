import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Not Found',
  summary:
    'Nothing is found at this address, or the server does not want to admit that there is something.',
  retry: 'It does not say whether this lasts. Do not retry unchanged; check the address first.',
  decisions: [
    {
      id: 'route-exists-code',
      when: 'The route exists in the code',
      then: 'Compare the path as the application receives it: a prefix that a proxy adds or removes, a slash at the end, upper and lower case, encoded characters, the wrong method in some frameworks. Log path and method.',
    },
    {
      id: 'single-page-app-works',
      when: 'A single-page app works until the page is reloaded',
      then: 'The server looks for a file with that path. Let it send the start page for paths of the app, yet 404 for missing assets.',
    },
    {
      id: 'scripts-missing-deployment',
      when: 'Scripts are missing after a deployment',
      then: 'Open pages still ask for the old file names. Keep the old files for a while, and reload the page when loading a script fails.',
    },
    {
      id: 'resource-exists-others',
      when: 'The resource exists for others',
      then: 'The server may hide what one is not allowed to see (RFC 9110 section 15.5.4), as GitHub does with private repositories. Check account, tenant and scopes.',
    },
    {
      id: 'fault-repaired-404-still',
      when: 'The fault is repaired and 404 still comes',
      then: 'A 404 may be cached. Purge the CDN, and send `Cache-Control: no-store` with it.',
    },
  ],
  confusedWith: [
    {
      id: 'http/410',
      why: 'The server knows that it is gone, and probably for good.',
    },
    {
      id: 'http/403',
      why: 'It exists, and access is refused openly.',
    },
    {
      id: 'http/405',
      why: 'The address exists, only not with this method.',
    },
    {
      id: 'http/204',
      why: 'It exists, and there is nothing to send.',
    },
    {
      id: 'smtp/550',
      why: 'The counterpart in mail: no such mailbox, among other causes.',
    },
  ],
}
