class EndpointController < ApplicationController
  def show
    response.headers["Allow"] = "POST"
    render json: {
      error: "method_not_allowed",
      message: "The method is not allowed here."
    }, status: 405
  end
end
