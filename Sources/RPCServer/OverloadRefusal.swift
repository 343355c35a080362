import HTTP2
import RPC

/// The answer to a call that is not admitted; made once, as it is sent under overload.
struct OverloadRefusal {
  let status: Status
  let headers: HeaderBlock

  /// For a unary call.
  static let call = OverloadRefusal(
    "the server is overloaded; try again later", limit: "maximumWaitingCallsPerLoop")
  /// For a call that streams.
  static let stream = OverloadRefusal(
    "too many streams are open; try again later", limit: "maximumStreamingCallsPerLoop")

  private init(_ message: String, limit: String) {
    status = Status(overloaded: message, limit: limit)
    headers = ResponseHeaders.trailers(status, Metadata(), only: true)
  }
}
