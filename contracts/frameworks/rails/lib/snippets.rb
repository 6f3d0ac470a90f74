# Every snippet defines an EndpointController. A module of its own keeps it from the others.
module Snippets
  # Loads each file of a folder and yields its name, which is also that of its module:
  # http_503 has Http503::EndpointController.
  def self.load(folder)
    folder.glob("*.rb").sort.each do |file|
      name = file.basename(".rb").to_s
      namespace = Object.const_set(name.camelize, Module.new)
      namespace.module_eval(file.read, file.to_s)
      yield name
    end
  end
end
