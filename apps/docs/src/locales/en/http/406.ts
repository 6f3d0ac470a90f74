import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Not Acceptable',
  summary:
    'None of the forms that the server has fits the `Accept` headers, and it will not send another one.',
  retry:
    'Permanent for these headers. Change `Accept`, `Accept-Language` or `Accept-Encoding`, then send it again.',
  decisions: [
    {
      id: 'api-called',
      when: 'An API is called',
      then: 'Look at the `Accept` that really goes out; some libraries set one of their own. Send the type from the documentation, with its version if it has one, or `*/*`.',
    },
    {
      id: 'rails-spring-answers-406',
      when: 'Rails or Spring answers 406',
      then: 'No format or converter is there for the type: in Rails add the format to `respond_to`, in Spring check the `produces` of the route and that a JSON library is present.',
    },
    {
      id: 'every-client-gets-browsers',
      when: 'Every client gets it, browsers included',
      then: 'ModSecurity on shared hosting answers 406 when a rule matches. Look into its log; it has nothing to do with `Accept`.',
    },
    {
      id: 'server-your-own-just',
      when: 'A server of your own has just one form',
      then: 'It may send that one regardless (RFC 9110 section 12.4.1), which mostly helps more than a 406.',
    },
  ],
  confusedWith: [
    {
      id: 'http/415',
      why: 'The format of the content sent, not of the content wanted.',
    },
    {
      id: 'http/300',
      why: 'Forms to choose from are there, and they are acceptable.',
    },
  ],
}
