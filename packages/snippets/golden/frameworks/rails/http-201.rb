class EndpointController < ApplicationController
  def show
    render json: { status: "created" }, status: 201, location: "/endpoint/1"
  end
end
