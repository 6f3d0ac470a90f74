class EndpointController < ApplicationController
  def show
    render json: {
      alternatives: [ "/endpoint/1", "/endpoint/2" ]
    }, status: 300, location: "/endpoint/1"
  end
end
