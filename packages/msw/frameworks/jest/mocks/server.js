const { setupServer } = require('msw/node')

exports.server = setupServer()
