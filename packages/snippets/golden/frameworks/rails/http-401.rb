class EndpointController < ApplicationController
  def show
    response.headers["WWW-Authenticate"] = 'Bearer realm="api"'
    render json: { error: "unauthorized", message: "Authentication is required." }, status: 401
  end
end
