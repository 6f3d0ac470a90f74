class HelloMailer < ActionMailer::Base
  self.delivery_method = :smtp
  self.raise_delivery_errors = true

  def hello(mail_case)
    mail(
      from: mail_case["from"],
      to: mail_case["to"],
      subject: "Hello",
      body: "Hello.\n",
      content_type: "text/plain",
      delivery_method_options: smtp_settings_of(mail_case)
    )
  end

  private

  def smtp_settings_of(mail_case)
    seconds = mail_case["timeoutMs"] / 1000.0
    settings = {
      address: mail_case["host"],
      port: mail_case["port"],
      open_timeout: seconds,
      read_timeout: seconds,
      tls: mail_case["security"] == "tls",
      enable_starttls: mail_case["security"] == "starttls",
      enable_starttls_auto: false,
      ca_file: mail_case["ca"]
    }
    if (auth = mail_case["auth"])
      settings.update(authentication: :plain, user_name: auth["user"], password: auth["password"])
    end
    settings
  end
end
