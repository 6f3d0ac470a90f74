import { defineFramework } from '../framework.js'
import { rubyLiteral, rubyString } from '../literals/ruby.js'

/**
 * Ruby on Rails: a controller with one action.
 *
 * It inherits from ApplicationController, which every Rails application has, whether that one is
 * an ActionController::Base or an ActionController::API. The status is an integer, because Rack
 * has renamed its symbols (`:unprocessable_entity`, `:payload_too_large`).
 */
export const rails = defineFramework({
  id: 'rails',
  title: 'Ruby on Rails',
  language: 'ruby',
  extension: 'rb',
  render({ status, headers, body }) {
    // Location is an option of render and head; the Location of redirect_to would be absolute.
    const location = headers.find(([name]) => name === 'Location')?.[1]
    const options = location === undefined ? '' : `, location: ${rubyString(location)}`
    const lines = headers
      .filter(([name]) => name !== 'Location')
      .map(([name, value]) => `response.headers[${rubyString(name)}] = ${rubyString(value)}`)
    if (body === null) {
      lines.push(`head ${status}${options}`)
    } else {
      const before = 'render json: '
      const after = `, status: ${status}${options}`
      const taken = before.length + after.length
      lines.push(`${before}${rubyLiteral(body, { indent: 4, taken })}${after}`)
    }
    return `class EndpointController < ApplicationController
  def show
${lines.map((line) => `    ${line}`).join('\n')}
  end
end
`
  },
})
