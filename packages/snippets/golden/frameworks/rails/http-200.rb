class EndpointController < ApplicationController
  def show
    response.headers["ETag"] = '"v1"'
    render json: { status: "ok" }, status: 200
  end
end
