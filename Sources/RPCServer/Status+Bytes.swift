import RPC

/// The statuses of calls that exceed the limits of bytes held for their clients.
extension Status {
  /// A call is not started while the client does not read its waiting responses.
  static func backlog(_ limit: ByteLimit) -> Status {
    Status(
      overloaded: "too many responses wait to be sent to this \(limit); read them, then try again",
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

  /// A response is larger than gRPC clients accept.
  static func largeResponse(_ count: Int, limit: Int) -> Status {
    Status(.resourceExhausted, "a response of \(count) bytes is above the limit of \(limit)")
  }
}
