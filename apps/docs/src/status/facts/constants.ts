import type { HttpStatusCode } from '@statuary/core'

/** What the libraries of a language call a status; a library that has no name for it is left out. */
export interface StatusConstants {
  /** `http.HTTPStatus` of the standard library. */
  readonly python?: string
  /** Spring's `HttpStatus`. */
  readonly java?: string
  /** `net/http`. */
  readonly go?: string
  /** Rack's symbols, as Rails takes them. */
  readonly ruby?: string
  /** ASP.NET Core's `StatusCodes`. */
  readonly csharp?: string
}

/** Read from CPython 3.11, Spring 7, Go, Rack 2.2 and ASP.NET Core 10. */
export const statusConstants: Partial<Readonly<Record<HttpStatusCode, StatusConstants>>> = {
  100: { python: 'HTTPStatus.CONTINUE', java: 'HttpStatus.CONTINUE', go: 'http.StatusContinue', ruby: ':continue', csharp: 'StatusCodes.Status100Continue' },
  101: { python: 'HTTPStatus.SWITCHING_PROTOCOLS', java: 'HttpStatus.SWITCHING_PROTOCOLS', go: 'http.StatusSwitchingProtocols', ruby: ':switching_protocols', csharp: 'StatusCodes.Status101SwitchingProtocols' },
  102: { python: 'HTTPStatus.PROCESSING', java: 'HttpStatus.PROCESSING', go: 'http.StatusProcessing', ruby: ':processing', csharp: 'StatusCodes.Status102Processing' },
  103: { python: 'HTTPStatus.EARLY_HINTS', java: 'HttpStatus.EARLY_HINTS', go: 'http.StatusEarlyHints', ruby: ':early_hints' },
  200: { python: 'HTTPStatus.OK', java: 'HttpStatus.OK', go: 'http.StatusOK', ruby: ':ok', csharp: 'StatusCodes.Status200OK' },
  201: { python: 'HTTPStatus.CREATED', java: 'HttpStatus.CREATED', go: 'http.StatusCreated', ruby: ':created', csharp: 'StatusCodes.Status201Created' },
  202: { python: 'HTTPStatus.ACCEPTED', java: 'HttpStatus.ACCEPTED', go: 'http.StatusAccepted', ruby: ':accepted', csharp: 'StatusCodes.Status202Accepted' },
  203: { python: 'HTTPStatus.NON_AUTHORITATIVE_INFORMATION', java: 'HttpStatus.NON_AUTHORITATIVE_INFORMATION', go: 'http.StatusNonAuthoritativeInfo', ruby: ':non_authoritative_information', csharp: 'StatusCodes.Status203NonAuthoritative' },
  204: { python: 'HTTPStatus.NO_CONTENT', java: 'HttpStatus.NO_CONTENT', go: 'http.StatusNoContent', ruby: ':no_content', csharp: 'StatusCodes.Status204NoContent' },
  205: { python: 'HTTPStatus.RESET_CONTENT', java: 'HttpStatus.RESET_CONTENT', go: 'http.StatusResetContent', ruby: ':reset_content', csharp: 'StatusCodes.Status205ResetContent' },
  206: { python: 'HTTPStatus.PARTIAL_CONTENT', java: 'HttpStatus.PARTIAL_CONTENT', go: 'http.StatusPartialContent', ruby: ':partial_content', csharp: 'StatusCodes.Status206PartialContent' },
  207: { python: 'HTTPStatus.MULTI_STATUS', java: 'HttpStatus.MULTI_STATUS', go: 'http.StatusMultiStatus', ruby: ':multi_status', csharp: 'StatusCodes.Status207MultiStatus' },
  208: { python: 'HTTPStatus.ALREADY_REPORTED', java: 'HttpStatus.ALREADY_REPORTED', go: 'http.StatusAlreadyReported', ruby: ':already_reported', csharp: 'StatusCodes.Status208AlreadyReported' },
  226: { python: 'HTTPStatus.IM_USED', java: 'HttpStatus.IM_USED', go: 'http.StatusIMUsed', ruby: ':im_used', csharp: 'StatusCodes.Status226IMUsed' },
  300: { python: 'HTTPStatus.MULTIPLE_CHOICES', java: 'HttpStatus.MULTIPLE_CHOICES', go: 'http.StatusMultipleChoices', ruby: ':multiple_choices', csharp: 'StatusCodes.Status300MultipleChoices' },
  301: { python: 'HTTPStatus.MOVED_PERMANENTLY', java: 'HttpStatus.MOVED_PERMANENTLY', go: 'http.StatusMovedPermanently', ruby: ':moved_permanently', csharp: 'StatusCodes.Status301MovedPermanently' },
  302: { python: 'HTTPStatus.FOUND', java: 'HttpStatus.FOUND', go: 'http.StatusFound', ruby: ':found', csharp: 'StatusCodes.Status302Found' },
  303: { python: 'HTTPStatus.SEE_OTHER', java: 'HttpStatus.SEE_OTHER', go: 'http.StatusSeeOther', ruby: ':see_other', csharp: 'StatusCodes.Status303SeeOther' },
  304: { python: 'HTTPStatus.NOT_MODIFIED', java: 'HttpStatus.NOT_MODIFIED', go: 'http.StatusNotModified', ruby: ':not_modified', csharp: 'StatusCodes.Status304NotModified' },
  305: { python: 'HTTPStatus.USE_PROXY', go: 'http.StatusUseProxy', ruby: ':use_proxy', csharp: 'StatusCodes.Status305UseProxy' },
  306: { csharp: 'StatusCodes.Status306SwitchProxy' },
  307: { python: 'HTTPStatus.TEMPORARY_REDIRECT', java: 'HttpStatus.TEMPORARY_REDIRECT', go: 'http.StatusTemporaryRedirect', ruby: ':temporary_redirect', csharp: 'StatusCodes.Status307TemporaryRedirect' },
  308: { python: 'HTTPStatus.PERMANENT_REDIRECT', java: 'HttpStatus.PERMANENT_REDIRECT', go: 'http.StatusPermanentRedirect', ruby: ':permanent_redirect', csharp: 'StatusCodes.Status308PermanentRedirect' },
  400: { python: 'HTTPStatus.BAD_REQUEST', java: 'HttpStatus.BAD_REQUEST', go: 'http.StatusBadRequest', ruby: ':bad_request', csharp: 'StatusCodes.Status400BadRequest' },
  401: { python: 'HTTPStatus.UNAUTHORIZED', java: 'HttpStatus.UNAUTHORIZED', go: 'http.StatusUnauthorized', ruby: ':unauthorized', csharp: 'StatusCodes.Status401Unauthorized' },
  402: { python: 'HTTPStatus.PAYMENT_REQUIRED', java: 'HttpStatus.PAYMENT_REQUIRED', go: 'http.StatusPaymentRequired', ruby: ':payment_required', csharp: 'StatusCodes.Status402PaymentRequired' },
  403: { python: 'HTTPStatus.FORBIDDEN', java: 'HttpStatus.FORBIDDEN', go: 'http.StatusForbidden', ruby: ':forbidden', csharp: 'StatusCodes.Status403Forbidden' },
  404: { python: 'HTTPStatus.NOT_FOUND', java: 'HttpStatus.NOT_FOUND', go: 'http.StatusNotFound', ruby: ':not_found', csharp: 'StatusCodes.Status404NotFound' },
  405: { python: 'HTTPStatus.METHOD_NOT_ALLOWED', java: 'HttpStatus.METHOD_NOT_ALLOWED', go: 'http.StatusMethodNotAllowed', ruby: ':method_not_allowed', csharp: 'StatusCodes.Status405MethodNotAllowed' },
  406: { python: 'HTTPStatus.NOT_ACCEPTABLE', java: 'HttpStatus.NOT_ACCEPTABLE', go: 'http.StatusNotAcceptable', ruby: ':not_acceptable', csharp: 'StatusCodes.Status406NotAcceptable' },
  407: { python: 'HTTPStatus.PROXY_AUTHENTICATION_REQUIRED', java: 'HttpStatus.PROXY_AUTHENTICATION_REQUIRED', go: 'http.StatusProxyAuthRequired', ruby: ':proxy_authentication_required', csharp: 'StatusCodes.Status407ProxyAuthenticationRequired' },
  408: { python: 'HTTPStatus.REQUEST_TIMEOUT', java: 'HttpStatus.REQUEST_TIMEOUT', go: 'http.StatusRequestTimeout', ruby: ':request_timeout', csharp: 'StatusCodes.Status408RequestTimeout' },
  409: { python: 'HTTPStatus.CONFLICT', java: 'HttpStatus.CONFLICT', go: 'http.StatusConflict', ruby: ':conflict', csharp: 'StatusCodes.Status409Conflict' },
  410: { python: 'HTTPStatus.GONE', java: 'HttpStatus.GONE', go: 'http.StatusGone', ruby: ':gone', csharp: 'StatusCodes.Status410Gone' },
  411: { python: 'HTTPStatus.LENGTH_REQUIRED', java: 'HttpStatus.LENGTH_REQUIRED', go: 'http.StatusLengthRequired', ruby: ':length_required', csharp: 'StatusCodes.Status411LengthRequired' },
  412: { python: 'HTTPStatus.PRECONDITION_FAILED', java: 'HttpStatus.PRECONDITION_FAILED', go: 'http.StatusPreconditionFailed', ruby: ':precondition_failed', csharp: 'StatusCodes.Status412PreconditionFailed' },
  413: { python: 'HTTPStatus.REQUEST_ENTITY_TOO_LARGE', java: 'HttpStatus.PAYLOAD_TOO_LARGE', go: 'http.StatusRequestEntityTooLarge', ruby: ':payload_too_large', csharp: 'StatusCodes.Status413PayloadTooLarge' },
  414: { python: 'HTTPStatus.REQUEST_URI_TOO_LONG', java: 'HttpStatus.URI_TOO_LONG', go: 'http.StatusRequestURITooLong', ruby: ':uri_too_long', csharp: 'StatusCodes.Status414UriTooLong' },
  415: { python: 'HTTPStatus.UNSUPPORTED_MEDIA_TYPE', java: 'HttpStatus.UNSUPPORTED_MEDIA_TYPE', go: 'http.StatusUnsupportedMediaType', ruby: ':unsupported_media_type', csharp: 'StatusCodes.Status415UnsupportedMediaType' },
  416: { python: 'HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE', java: 'HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE', go: 'http.StatusRequestedRangeNotSatisfiable', ruby: ':range_not_satisfiable', csharp: 'StatusCodes.Status416RangeNotSatisfiable' },
  417: { python: 'HTTPStatus.EXPECTATION_FAILED', java: 'HttpStatus.EXPECTATION_FAILED', go: 'http.StatusExpectationFailed', ruby: ':expectation_failed', csharp: 'StatusCodes.Status417ExpectationFailed' },
  418: { python: 'HTTPStatus.IM_A_TEAPOT', java: 'HttpStatus.I_AM_A_TEAPOT', go: 'http.StatusTeapot', csharp: 'StatusCodes.Status418ImATeapot' },
  421: { python: 'HTTPStatus.MISDIRECTED_REQUEST', go: 'http.StatusMisdirectedRequest', ruby: ':misdirected_request', csharp: 'StatusCodes.Status421MisdirectedRequest' },
  422: { python: 'HTTPStatus.UNPROCESSABLE_ENTITY', java: 'HttpStatus.UNPROCESSABLE_ENTITY', go: 'http.StatusUnprocessableEntity', ruby: ':unprocessable_entity', csharp: 'StatusCodes.Status422UnprocessableEntity' },
  423: { python: 'HTTPStatus.LOCKED', java: 'HttpStatus.LOCKED', go: 'http.StatusLocked', ruby: ':locked', csharp: 'StatusCodes.Status423Locked' },
  424: { python: 'HTTPStatus.FAILED_DEPENDENCY', java: 'HttpStatus.FAILED_DEPENDENCY', go: 'http.StatusFailedDependency', ruby: ':failed_dependency', csharp: 'StatusCodes.Status424FailedDependency' },
  425: { python: 'HTTPStatus.TOO_EARLY', java: 'HttpStatus.TOO_EARLY', go: 'http.StatusTooEarly', ruby: ':too_early' },
  426: { python: 'HTTPStatus.UPGRADE_REQUIRED', java: 'HttpStatus.UPGRADE_REQUIRED', go: 'http.StatusUpgradeRequired', ruby: ':upgrade_required', csharp: 'StatusCodes.Status426UpgradeRequired' },
  428: { python: 'HTTPStatus.PRECONDITION_REQUIRED', java: 'HttpStatus.PRECONDITION_REQUIRED', go: 'http.StatusPreconditionRequired', ruby: ':precondition_required', csharp: 'StatusCodes.Status428PreconditionRequired' },
  429: { python: 'HTTPStatus.TOO_MANY_REQUESTS', java: 'HttpStatus.TOO_MANY_REQUESTS', go: 'http.StatusTooManyRequests', ruby: ':too_many_requests', csharp: 'StatusCodes.Status429TooManyRequests' },
  431: { python: 'HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE', java: 'HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE', go: 'http.StatusRequestHeaderFieldsTooLarge', ruby: ':request_header_fields_too_large', csharp: 'StatusCodes.Status431RequestHeaderFieldsTooLarge' },
  451: { python: 'HTTPStatus.UNAVAILABLE_FOR_LEGAL_REASONS', java: 'HttpStatus.UNAVAILABLE_FOR_LEGAL_REASONS', go: 'http.StatusUnavailableForLegalReasons', ruby: ':unavailable_for_legal_reasons', csharp: 'StatusCodes.Status451UnavailableForLegalReasons' },
  500: { python: 'HTTPStatus.INTERNAL_SERVER_ERROR', java: 'HttpStatus.INTERNAL_SERVER_ERROR', go: 'http.StatusInternalServerError', ruby: ':internal_server_error', csharp: 'StatusCodes.Status500InternalServerError' },
  501: { python: 'HTTPStatus.NOT_IMPLEMENTED', java: 'HttpStatus.NOT_IMPLEMENTED', go: 'http.StatusNotImplemented', ruby: ':not_implemented', csharp: 'StatusCodes.Status501NotImplemented' },
  502: { python: 'HTTPStatus.BAD_GATEWAY', java: 'HttpStatus.BAD_GATEWAY', go: 'http.StatusBadGateway', ruby: ':bad_gateway', csharp: 'StatusCodes.Status502BadGateway' },
  503: { python: 'HTTPStatus.SERVICE_UNAVAILABLE', java: 'HttpStatus.SERVICE_UNAVAILABLE', go: 'http.StatusServiceUnavailable', ruby: ':service_unavailable', csharp: 'StatusCodes.Status503ServiceUnavailable' },
  504: { python: 'HTTPStatus.GATEWAY_TIMEOUT', java: 'HttpStatus.GATEWAY_TIMEOUT', go: 'http.StatusGatewayTimeout', ruby: ':gateway_timeout', csharp: 'StatusCodes.Status504GatewayTimeout' },
  505: { python: 'HTTPStatus.HTTP_VERSION_NOT_SUPPORTED', java: 'HttpStatus.HTTP_VERSION_NOT_SUPPORTED', go: 'http.StatusHTTPVersionNotSupported', ruby: ':http_version_not_supported', csharp: 'StatusCodes.Status505HttpVersionNotsupported' },
  506: { python: 'HTTPStatus.VARIANT_ALSO_NEGOTIATES', java: 'HttpStatus.VARIANT_ALSO_NEGOTIATES', go: 'http.StatusVariantAlsoNegotiates', ruby: ':variant_also_negotiates', csharp: 'StatusCodes.Status506VariantAlsoNegotiates' },
  507: { python: 'HTTPStatus.INSUFFICIENT_STORAGE', java: 'HttpStatus.INSUFFICIENT_STORAGE', go: 'http.StatusInsufficientStorage', ruby: ':insufficient_storage', csharp: 'StatusCodes.Status507InsufficientStorage' },
  508: { python: 'HTTPStatus.LOOP_DETECTED', java: 'HttpStatus.LOOP_DETECTED', go: 'http.StatusLoopDetected', ruby: ':loop_detected', csharp: 'StatusCodes.Status508LoopDetected' },
  510: { python: 'HTTPStatus.NOT_EXTENDED', java: 'HttpStatus.NOT_EXTENDED', go: 'http.StatusNotExtended', ruby: ':not_extended', csharp: 'StatusCodes.Status510NotExtended' },
  511: { python: 'HTTPStatus.NETWORK_AUTHENTICATION_REQUIRED', java: 'HttpStatus.NETWORK_AUTHENTICATION_REQUIRED', go: 'http.StatusNetworkAuthenticationRequired', ruby: ':network_authentication_required', csharp: 'StatusCodes.Status511NetworkAuthenticationRequired' },
}
