class EndpointController < ApplicationController
  def show
    response.headers["Retry-After"] = "300"
    render json: { error: "service_unavailable", retry_after: 300 }, status: 503
  end
end
