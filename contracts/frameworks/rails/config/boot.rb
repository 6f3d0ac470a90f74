# Where the gems of the Gemfile are installed for the whole system, there is no need of Bundler.
gem "rails", ">= 6.1"
gem "puma"
