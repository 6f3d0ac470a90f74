class EndpointController < ApplicationController
  def show
    response.headers["ETag"] = '"v1"'
    head 304
  end
end
