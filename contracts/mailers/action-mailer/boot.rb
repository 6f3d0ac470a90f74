# Where the gems of the Gemfile are installed for the whole system, there is no need of Bundler.
gem "actionmailer", ">= 6.1"
require "action_mailer"
require "json"
require "mail"
require "net/smtp"
