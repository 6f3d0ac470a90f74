environment ENV.fetch("RAILS_ENV", "production")
threads 1, 3
bind "tcp://127.0.0.1:#{ENV.fetch("PORT", 3000)}"
