/// What was measured of one operation.
package struct OperationFigures: Codable, Sendable {
  /// The status of calls that an overloaded server refuses.
  static let refusal = "RESOURCE_EXHAUSTED"

  /// From the time a call was due to its end, in microseconds. Includes failed calls, but not refused ones, whose quick
  /// answers would hide how long the accepted ones take.
  package var latency = Latencies()
  /// The same for refused calls.
  package var refusals = Latencies()
  /// From the time a call was made to its end.
  package var service = Latencies()
  /// From the time a call was due to the time it was made: how far the generator was behind.
  package var delay = Latencies()
  /// How many calls ended with each status but `OK`; the names are gRPC's.
  package var errors: [String: Int] = [:]

  /// Nothing yet.
  package init() {}

  /// Calls that ended.
  package var count: Int { latency.count + refusals.count }
  /// Calls that failed.
  package var errorCount: Int { errors.values.reduce(0, +) }

  /// Adds a call; the times are in microseconds, the error is the name of its status.
  package mutating func record(latency: Int, service: Int, delay: Int, error: String?) {
    if error == Self.refusal {
      refusals.record(microseconds: latency)
    } else {
      self.latency.record(microseconds: latency)
    }
    self.service.record(microseconds: service)
    self.delay.record(microseconds: delay)
    if let error { errors[error, default: 0] += 1 }
  }

  package mutating func merge(_ other: OperationFigures) {
    latency.merge(other.latency)
    refusals.merge(other.refusals)
    service.merge(other.service)
    delay.merge(other.delay)
    errors.merge(other.errors, uniquingKeysWith: +)
  }

  /// Reads figures; older ones have no refusals.
  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    latency = try values.decode(Latencies.self, forKey: .latency)
    refusals = try values.decodeIfPresent(Latencies.self, forKey: .refusals) ?? Latencies()
    service = try values.decode(Latencies.self, forKey: .service)
    delay = try values.decode(Latencies.self, forKey: .delay)
    errors = try values.decode([String: Int].self, forKey: .errors)
  }
}
