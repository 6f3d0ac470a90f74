require "action_mailer"
require "json"
require "minitest/autorun"
require "net/http"

class Smtp421AtMailTest < Minitest::Test
  # Where npx statuary serve listens.
  API = Net::HTTP.new("127.0.0.1", Integer(ENV.fetch("STATUARY_HTTP_PORT", "8080")))
  SMTP_PORT = Integer(ENV.fetch("STATUARY_SMTP_PORT", "2525"))

  def setup
    rules = [ { stage: "MAIL", replies: [ { code: 421 } ] } ]
    headers = { "Content-Type" => "application/json" }
    response = API.send_request("PUT", "/api/smtp/rules", rules.to_json, headers)
    assert_equal "200", response.code
  end

  def teardown
    API.send_request("POST", "/api/smtp/reset")
  end

  def test_mail_is_refused
    server = { address: "127.0.0.1", port: SMTP_PORT }
    mail = ActionMailer::Base.mail(
      from: "app@example.com",
      to: "ann@example.com",
      subject: "Welcome",
      body: "Hello, Ann.",
      delivery_method: :smtp,
      delivery_method_options: server
    )

    # net-smtp says QUIT on its way out, and finds the connection closed.
    error = assert_raises(EOFError) { mail.deliver_now }
    assert_kind_of Net::SMTPServerBusy, error.cause
    reply = "421 4.3.2 localhost Service not available, closing transmission channel"
    assert_equal reply, error.cause.response.string.chomp
  end
end
