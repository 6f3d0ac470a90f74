class EndpointController < ApplicationController
  def show
    response.headers["Upgrade"] = "websocket"
    render json: {
      error: "upgrade_required",
      message: "Another protocol is required here."
    }, status: 426
  end
end
