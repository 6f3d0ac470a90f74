require_relative "boot"

puts JSON.generate(
  client: "Action Mailer #{ActionMailer.version}, Mail #{Mail::VERSION.version}, net-smtp #{Net::SMTP::VERSION}",
  runtime: "Ruby #{RUBY_VERSION}"
)
