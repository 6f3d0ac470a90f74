# What a developer can take out of a rescued exception as a value.
class Failure
  def initialize(error)
    @error = error
  end

  def to_h
    { type: @error.class.name, code: code, enhanced: nil, text: text, message: readable(@error.message) }
  end

  private

  # net-smtp has the code as a string, whatever the first three characters of the line are.
  def code
    Integer(response.status, 10, exception: false) if response.respond_to?(:status)
  end

  # The whole reply, code included. In place of a reply there may be a string of net-smtp's own.
  def text
    readable(response.respond_to?(:string) ? response.string.chomp : response)
  end

  # What goes wrong while the connection is finished hides the refusal, which is then its cause.
  def response
    [@error, @error.cause].grep(Net::SMTPError).first&.response
  end

  def readable(octets)
    octets&.dup&.force_encoding(Encoding::UTF_8)&.scrub
  end
end
