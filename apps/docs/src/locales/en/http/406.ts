import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Not Acceptable',
  summary:
    'None of the forms that the server has matches the `Accept` headers, and it will not send another one.',
  retry:
    'Permanent for these headers. Change `Accept`, `Accept-Language` or `Accept-Encoding`, then send it again.',
  decisions: [
    {
      id: 'api-called',
      when: 'You call an API',
      then: 'Look at the `Accept` that is actually sent; some libraries set their own. Send the type from the documentation, with its version if it has one, or `*/*`.',
    },
    {
      id: 'rails-spring-answers-406',
      when: 'Rails or Spring answers with 406',
      then: 'There is no format or converter for the type: in Rails, add the format to `respond_to`; in Spring, check the route’s `produces`, and that a JSON library is present.',
    },
    {
      id: 'every-client-gets-browsers',
      when: 'Every client gets it, browsers included',
      then: 'ModSecurity on shared hosting answers with 406 when a rule matches. Check its log; this has nothing to do with `Accept`.',
    },
    {
      id: 'server-your-own-just',
      when: 'Your own server has only one form',
      then: 'It may send that one regardless (RFC 9110 section 12.4.1), which usually helps more than a 406.',
    },
  ],
  confusedWith: [
    {
      id: 'http/415',
      why: 'About the format of the content sent, not of the content wanted.',
    },
    {
      id: 'http/300',
      why: 'There are forms to choose from, and they are acceptable.',
    },
  ],
}
