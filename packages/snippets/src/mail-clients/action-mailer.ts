import { rubyLiteral, rubyString } from '../literals/ruby.js'
import { classNameOf, defineMailClient, type Refusal, rulesOf } from '../mail-client.js'

/**
 * Action Mailer of Rails, which sends with net-smtp.
 *
 * The delivery method is that of the one mail, so that nothing of the application is changed.
 */
export const actionMailer = defineMailClient({
  id: 'action-mailer',
  title: 'Action Mailer (Rails)',
  testFramework: 'Minitest',
  language: 'ruby',
  extension: 'rb',
  render(refusal) {
    const { stage } = refusal
    const login =
      stage === 'AUTH'
        ? '\n    server.update(authentication: :plain, user_name: "user", password: "secret")'
        : ''
    return `require "action_mailer"
require "json"
require "minitest/autorun"
require "net/http"

class ${classNameOf(refusal)}Test < Minitest::Test
  # Where npx statuary serve listens.
  API = Net::HTTP.new("127.0.0.1", Integer(ENV.fetch("STATUARY_HTTP_PORT", "8080")))
  SMTP_PORT = Integer(ENV.fetch("STATUARY_SMTP_PORT", "2525"))

  def setup
    rules = ${rubyLiteral(rulesOf(refusal))}
    headers = { "Content-Type" => "application/json" }
    response = API.send_request("PUT", "/api/smtp/rules", rules.to_json, headers)
    assert_equal "200", response.code
  end

  def teardown
    API.send_request("POST", "/api/smtp/reset")
  end

  def test_${stage.toLowerCase()}_is_refused
    server = { address: "127.0.0.1", port: SMTP_PORT }${login}
    mail = ActionMailer::Base.mail(
      from: "app@example.com",
      to: "ann@example.com",
      subject: "Welcome",
      body: "Hello, Ann.",
      delivery_method: :smtp,
      delivery_method_options: server
    )

${assertionsOf(refusal)
  .map((line) => `    ${line}\n`)
  .join('')}  end
end
`
  },
})

function assertionsOf({ stage, code, text }: Refusal): readonly string[] {
  if (stage === 'RCPT' && code === 530) {
    return [
      '# net-smtp passes over a recipient for whom it should log in, and has none left.',
      'assert_raises(ArgumentError) { mail.deliver_now }',
    ]
  }
  const reply = `reply = ${rubyString(`${code} ${text}`)}`
  if (code === 421 && (stage === 'MAIL' || stage === 'RCPT' || stage === 'MESSAGE')) {
    return [
      '# net-smtp says QUIT on its way out, and finds the connection closed.',
      'error = assert_raises(EOFError) { mail.deliver_now }',
      'assert_kind_of Net::SMTPServerBusy, error.cause',
      reply,
      'assert_equal reply, error.cause.response.string.chomp',
    ]
  }
  return [
    `error = assert_raises(Net::${classOf(stage, code)}) { mail.deliver_now }`,
    reply,
    'assert_equal reply, error.response.string.chomp',
  ]
}

/** The class is that of the code, but where net-smtp has no more than one for a stage. */
function classOf(stage: Refusal['stage'], code: number): string {
  if (stage === 'AUTH') return 'SMTPAuthenticationError'
  if (stage === 'DATA') return 'SMTPUnknownError'
  if (code < 500) return 'SMTPServerBusy'
  if (code < 510) return 'SMTPSyntaxError'
  return code === 530 ? 'SMTPAuthenticationError' : 'SMTPFatalError'
}
