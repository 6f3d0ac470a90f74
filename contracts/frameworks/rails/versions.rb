require_relative "config/boot"
require "json"
require "puma/const"
require "rails/version"

puts JSON.generate(
  framework: "Rails #{Rails.version}",
  runtime: "Ruby #{RUBY_VERSION}",
  server: "puma #{Puma::Const::VERSION}"
)
