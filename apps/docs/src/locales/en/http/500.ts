import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Internal Server Error',
  summary: 'Something went wrong within the server that nobody had provided for.',
  retry:
    'Possibly temporary: retry later, a few times and with pauses. Repeat a `POST` only if doing it twice does no harm.',
  decisions: [
    {
      id: 'server-yours',
      when: 'The server is yours',
      then: 'The cause is in its log, not in the response. Search there for the time and the path, or for the request id if the response has one.',
    },
    {
      id: 'began-deployment',
      when: 'It began with a deployment',
      then: 'Compare with the version before: a missing environment variable, a migration that did not run, wrong credentials, a library of another version. Roll back first, then search.',
    },
    {
      id: 'certain-requests-fail',
      when: 'Only certain requests fail',
      then: 'An input leads to an unhandled exception. Reproduce it with `curl`, and validate the input, so that it becomes a 400 or 422.',
    },
    {
      id: 'apache-php-sends-without',
      when: 'Apache or PHP sends it without a trace in the log of the application',
      then: 'Look into the error log of the web server: a faulty `.htaccess`, wrong file rights, a script without a valid header, exhausted memory.',
    },
    {
      id: 'server-belongs-somebody-else',
      when: 'The server belongs to somebody else',
      then: 'Look at their status page, retry later, and report time, URL and request id. Changing the request mostly does not help.',
    },
  ],
  confusedWith: [
    {
      id: 'http/502',
      why: 'Comes from a gateway: the server behind it gave no valid response.',
    },
    {
      id: 'http/503',
      why: 'The server knows that it cannot at present.',
    },
    {
      id: 'http/400',
      why: 'What a faulty input should lead to.',
    },
    {
      id: 'smtp/500',
      why: 'Quite another thing: the mail server does not know the command.',
    },
  ],
}
