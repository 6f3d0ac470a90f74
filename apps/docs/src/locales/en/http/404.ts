import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Not Found',
  summary: 'There is nothing at this address, or the server does not want to admit that there is.',
  retry:
    'It does not say whether this is permanent. Do not retry unchanged; check the address first.',
  decisions: [
    {
      id: 'route-exists-code',
      when: 'The route exists in the code',
      then: 'Compare the path as the application receives it: a prefix that a proxy adds or removes, a trailing slash, upper and lower case, encoded characters, the wrong method in some frameworks. Log the path and the method.',
    },
    {
      id: 'single-page-app-works',
      when: 'A single-page app works until the page is reloaded',
      then: 'The server looks for a file with that path. Make it send the start page for the app’s paths, but 404 for missing assets.',
    },
    {
      id: 'scripts-missing-deployment',
      when: 'Scripts are missing after a deployment',
      then: 'Pages that are still open ask for the old file names. Keep the old files for a while, and reload the page when loading a script fails.',
    },
    {
      id: 'resource-exists-others',
      when: 'Other people can see the resource',
      then: 'The server may hide what you are not allowed to see (RFC 9110 section 15.5.4), as GitHub does with private repositories. Check the account, the tenant and the scopes.',
    },
    {
      id: 'fault-repaired-404-still',
      when: 'The problem is fixed, but the 404 still comes',
      then: 'A 404 may be cached. Purge the CDN, and send `Cache-Control: no-store` with the 404.',
    },
  ],
  confusedWith: [
    {
      id: 'http/410',
      why: 'The server knows that the resource is gone, probably for good.',
    },
    {
      id: 'http/403',
      why: 'The resource exists, and access is refused openly.',
    },
    {
      id: 'http/405',
      why: 'The address exists, just not with this method.',
    },
    {
      id: 'http/204',
      why: 'The resource exists, but there is nothing to send.',
    },
    {
      id: 'smtp/550',
      why: 'The equivalent in mail: no such mailbox, among other causes.',
    },
  ],
}
