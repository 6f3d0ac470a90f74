Rails.application.routes.draw do
  Snippets.load(Rails.root.join("snippets")) do |name|
    get "#{name}/endpoint", to: "#{name}/endpoint#show"
  end
end
