Rails.application.configure do
  config.cache_classes = true
  config.eager_load = true
  config.consider_all_requests_local = false

  config.logger = ActiveSupport::Logger.new(STDOUT)
  config.log_level = :warn
end
