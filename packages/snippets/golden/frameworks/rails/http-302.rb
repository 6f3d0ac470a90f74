class EndpointController < ApplicationController
  def show
    head 302, location: "/elsewhere"
  end
end
