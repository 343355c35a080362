import HTTP2
import RPC
import Testing

@testable import RPCClient

/// What answers that carry no gRPC status mean; the tables of the specification, whole.
enum StatusTables {
  /// gRPC "HTTP to gRPC Status Code Mapping"; every other status is `UNKNOWN`.
  static let http: [(status: Int, code: StatusCode)] = [
    (400, .internal), (401, .unauthenticated), (403, .permissionDenied), (404, .unimplemented),
    (429, .unavailable), (502, .unavailable), (503, .unavailable), (504, .unavailable),
  ]

  /// gRPC over HTTP/2, "Errors". It has no code for `STREAM_CLOSED`, which no open stream can get, and none for
  /// `HTTP_1_1_REQUIRED`.
  static let resets: [(error: ErrorCode, code: StatusCode)] = [
    (.noError, .internal), (.protocolError, .internal), (.internalError, .internal),
    (.flowControlError, .internal), (.settingsTimeout, .internal), (.streamClosed, .unknown),
    (.frameSizeError, .internal), (.refusedStream, .unavailable), (.cancel, .cancelled),
    (.compressionError, .internal), (.connectError, .internal), (.enhanceYourCalm, .resourceExhausted),
    (.inadequateSecurity, .permissionDenied), (.http11Required, .unknown),
    // RFC 9113, section 7: an unknown code may be taken for INTERNAL_ERROR.
    (ErrorCode(rawValue: 14), .internal), (ErrorCode(rawValue: .max), .internal),
  ]
}

@Suite struct StatusTableTests {
  @Test func everyHTTPStatusHasItsCode() {
    let named = Dictionary(uniqueKeysWithValues: StatusTables.http.map { ($0.status, $0.code) })
    for status in 0...999 {
      #expect(StatusMapping.code(forHTTPStatus: status) == named[status] ?? .unknown, "\(status)")
    }
  }

  @Test func everyErrorOfHTTP2HasItsCode() {
    #expect(Set(StatusTables.resets.map(\.error.rawValue)).isSuperset(of: 0...13))
    for (error, code) in StatusTables.resets { #expect(StatusMapping.code(for: error) == code, "\(error)") }
  }
}
