import RPC

/// What a call ends with because of the bytes that are held for its client.
extension Status {
  /// A call is not begun while responses wait that the client does not take.
  static func backlog(_ limit: ByteLimit) -> Status {
    Status(
      overloaded: "too many responses wait to be sent to this \(limit); take them, then try again",
      limit: "unsentResponses.\(limit)")
  }

  /// A response does not fit.
  static func unsent(_ limit: ByteLimit, of limits: ByteLimits) -> Status {
    Status(
      .resourceExhausted,
      "the responses that wait to be sent are above the limit of \(limit.bytes(of: limits)) bytes for a \(limit)"
    )
  }

  /// A request does not fit.
  static func undelivered(_ limit: ByteLimit, of limits: ByteLimits) -> Status {
    Status(
      .resourceExhausted,
      "the unfinished requests are above the limit of \(limit.bytes(of: limits)) bytes for a \(limit)")
  }

  /// A response is larger than clients of gRPC take.
  static func largeResponse(_ count: Int, limit: Int) -> Status {
    Status(.resourceExhausted, "a response of \(count) bytes is above the limit of \(limit)")
  }
}
