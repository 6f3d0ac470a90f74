require_relative "boot"

require "rails"
require "action_controller/railtie"

require_relative "../lib/snippets"

module Statuary
  class Application < Rails::Application
    config.load_defaults Rails::VERSION::STRING.to_f
    config.api_only = true
  end
end
