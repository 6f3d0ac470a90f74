import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Internal Server Error',
  summary: 'Something went wrong in the server that nobody had anticipated.',
  retry:
    'Possibly temporary: retry later, a few times, with pauses. Repeat a `POST` only if doing it twice does no harm.',
  decisions: [
    {
      id: 'server-yours',
      when: 'The server is yours',
      then: 'The cause is in its log, not in the response. Search the log for the time and the path, or for the request id if the response has one.',
    },
    {
      id: 'began-deployment',
      when: 'It started with a deployment',
      then: 'Compare with the previous version: a missing environment variable, a migration that did not run, wrong credentials, a different version of a library. Roll back first, then look for the cause.',
    },
    {
      id: 'certain-requests-fail',
      when: 'Only certain requests fail',
      then: 'Some input leads to an unhandled exception. Reproduce it with `curl`, and validate the input, so that it becomes a 400 or 422.',
    },
    {
      id: 'apache-php-sends-without',
      when: 'Apache or PHP sends it, and the application’s log shows nothing',
      then: 'Check the web server’s error log for a faulty `.htaccess`, wrong file permissions, a script without a valid header, exhausted memory.',
    },
    {
      id: 'server-belongs-somebody-else',
      when: 'The server is somebody else’s',
      then: 'Look at their status page, retry later, and report the time, the URL and the request id. Changing the request usually does not help.',
    },
  ],
  confusedWith: [
    {
      id: 'http/502',
      why: 'Comes from a gateway: the server behind it gave no valid response.',
    },
    {
      id: 'http/503',
      why: 'The server knows that it cannot handle the request at the moment.',
    },
    {
      id: 'http/400',
      why: 'What invalid input should lead to.',
    },
    {
      id: 'smtp/500',
      why: 'Something quite different: the mail server does not know the command.',
    },
  ],
}
