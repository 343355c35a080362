public import RPC
import TestingAPI

/// Many large calls, one after another: `rpc_soak` over one channel, `channel_soak` over a new channel each.
public struct Soak: Sendable {
  /// How many calls are made.
  public var iterations: Int
  /// How many of them may fail or take too long.
  public var maximumFailures = 0
  /// How long a call may take; nil for as long as its deadline.
  public var maximumLatency: Duration?
  /// After how long no more calls are begun; nil for never.
  public var overallTimeout: Duration?

  /// So many calls, of which none may fail.
  public init(iterations: Int) { self.iterations = iterations }

  /// What came of it.
  public struct Report: Sendable, CustomStringConvertible {
    /// Calls that were made.
    public fileprivate(set) var calls = 0
    /// Those that failed or took too long, and why.
    public fileprivate(set) var failures: [String] = []
    fileprivate var latencies: [Duration] = []

    /// Counts and latencies, for people.
    public var description: String {
      let sorted = latencies.sorted()
      func percentile(_ percent: Int) -> String {
        sorted.isEmpty ? "-" : "\(sorted[min(sorted.count - 1, sorted.count * percent / 100)])"
      }
      let latency = [50, 90, 99].map { "p\($0) \(percentile($0))" }.joined(separator: ", ")
      return "\(calls) calls, \(failures.count) failures; latency: \(latency), longest \(percentile(100))"
    }
  }

  /// `rpc_soak`: makes all calls over one channel.
  /// - Throws: where more failed than may, or there was no time for all.
  public func run(over channel: any Channel) async throws -> Report {
    try await run { body in try await body(channel) }
  }

  /// `channel_soak`: makes each call over a channel that `withChannel` makes for it, and closes after it.
  /// - Throws: where more failed than may, or there was no time for all.
  public func run(
    withChannel: (_ body: (any Channel) async throws -> Void) async throws -> Void
  ) async throws -> Report {
    let clock = ContinuousClock()
    let end = overallTimeout.map { clock.now + $0 }
    var report = Report()
    for index in 0..<iterations {
      if let end, clock.now >= end { break }
      let begin = clock.now
      var failure: String?
      do {
        try await withChannel { channel in
          let client = GrpcTesting.TestServiceClient(channel)
          let response = try await client.unaryCall(.large, options: .patient)
          try expect("the response", response.payload, isZeros: Sizes.largeResponse)
        }
      } catch {
        failure = "call \(index): \(error)"
      }
      let latency = clock.now - begin
      if failure == nil, let maximumLatency, latency > maximumLatency {
        failure = "call \(index): took \(latency)"
      }
      report.calls += 1
      report.latencies.append(latency)
      if let failure { report.failures.append(failure) }
    }
    guard report.calls == iterations else {
      throw InteropFailure(description: "there was time for \(report.calls) of \(iterations) calls only")
    }
    guard report.failures.count <= maximumFailures else {
      throw InteropFailure(
        description: "\(report); \(report.failures.prefix(5).joined(separator: "; "))")
    }
    return report
  }
}
