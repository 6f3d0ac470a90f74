class EndpointController < ApplicationController
  def show
    response.headers["Link"] = '</>; rel="blocked-by"'
    render json: {
      error: "unavailable_for_legal_reasons",
      message: "An order of the Example Court under the Example Act blocks this resource here."
    }, status: 451
  end
end
