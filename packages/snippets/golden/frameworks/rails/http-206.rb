class EndpointController < ApplicationController
  def show
    response.headers["Content-Range"] = "items 0-1/10"
    response.headers["ETag"] = '"v1"'
    render json: { items: [ 1, 2 ] }, status: 206
  end
end
