require "action_mailer"
require "json"
require "minitest/autorun"
require "net/http"

class Smtp550AtRcptTest < Minitest::Test
  # Where npx statuary serve listens.
  API = Net::HTTP.new("127.0.0.1", Integer(ENV.fetch("STATUARY_HTTP_PORT", "8080")))
  SMTP_PORT = Integer(ENV.fetch("STATUARY_SMTP_PORT", "2525"))

  def setup
    rules = [ { stage: "RCPT", replies: [ { code: 550 } ] } ]
    headers = { "Content-Type" => "application/json" }
    response = API.send_request("PUT", "/api/smtp/rules", rules.to_json, headers)
    assert_equal "200", response.code
  end

  def teardown
    API.send_request("POST", "/api/smtp/reset")
  end

  def test_rcpt_is_refused
    server = { address: "127.0.0.1", port: SMTP_PORT }
    mail = ActionMailer::Base.mail(
      from: "app@example.com",
      to: "ann@example.com",
      subject: "Welcome",
      body: "Hello, Ann.",
      delivery_method: :smtp,
      delivery_method_options: server
    )

    error = assert_raises(Net::SMTPFatalError) { mail.deliver_now }
    reply = "550 5.1.1 Requested action not taken: mailbox unavailable"
    assert_equal reply, error.response.string.chomp
  end
end
