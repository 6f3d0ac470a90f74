class EndpointController < ApplicationController
  def show
    head 204
  end
end
