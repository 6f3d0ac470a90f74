class EndpointController < ApplicationController
  def show
    render json: {
      error: "mailbox_unavailable",
      message: "The mailbox is unavailable."
    }, status: 422
  end
end
