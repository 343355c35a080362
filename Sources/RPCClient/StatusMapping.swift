import HTTP2
import RPC

/// The codes for answers that carry no gRPC status.
enum StatusMapping {
  /// The code for an HTTP status (gRPC "HTTP to gRPC Status Code Mapping").
  static func code(forHTTPStatus status: Int) -> StatusCode {
    switch status {
    case 400: .internal
    case 401: .unauthenticated
    case 403: .permissionDenied
    case 404: .unimplemented
    case 429, 502, 503, 504: .unavailable
    default: .unknown
    }
  }

  /// The code for an HTTP/2 error code in RST_STREAM (gRPC over HTTP/2, "Errors").
  static func code(for error: ErrorCode) -> StatusCode {
    switch error {
    case .refusedStream: .unavailable
    case .cancel: .cancelled
    case .enhanceYourCalm: .resourceExhausted
    case .inadequateSecurity: .permissionDenied
    case .streamClosed, .http11Required: .unknown
    default: .internal
    }
  }
}
