import JSON

/// What a run has measured.
struct Figures: CustomStringConvertible {
  /// Of each call, in microseconds; sorted when the run has ended.
  var latencies: [UInt32] = []
  var failed = 0
  var seconds = 0.0
  /// The server's CPU time for all calls; nil where its process is not known.
  var serverMicroseconds: UInt64?
  /// The server's resident memory at the end.
  var serverKilobytes: Int?

  private var rate: Int { seconds > 0 ? Int(Double(latencies.count) / seconds) : 0 }

  private var serverHundredthsPerCall: Int? {
    serverMicroseconds.map { Int($0) * 100 / max(1, latencies.count) }
  }

  /// The latency that `permille` of a thousand calls did not exceed.
  private func latency(_ permille: Int) -> Int {
    latencies.isEmpty ? 0 : Int(latencies[min(latencies.count - 1, latencies.count * permille / 1_000)])
  }

  var description: String {
    var line = "\(latencies.count) calls, \(failed) failed, \(rate)/s"
    line += ", p50 \(latency(500)) us, p99 \(latency(990)) us"
    if let cpu = serverHundredthsPerCall {
      line += ", server CPU \(cpu / 100).\(cpu % 100 < 10 ? "0" : "")\(cpu % 100) us/call"
    }
    if let kilobytes = serverKilobytes { line += ", RSS \(kilobytes / 1_024) MB" }
    return line
  }

  var json: JSONValue {
    var members: [(key: String, value: JSONValue)] = [
      ("calls", .integer(latencies.count)), ("failed", .integer(failed)), ("rate", .integer(rate)),
      ("p50_us", .integer(latency(500))), ("p90_us", .integer(latency(900))),
      ("p99_us", .integer(latency(990))), ("p999_us", .integer(latency(999))),
      ("max_us", .integer(latency(1_000))),
    ]
    if let cpu = serverHundredthsPerCall { members.append(("server_cpu_us_hundredths", .integer(cpu))) }
    if let kilobytes = serverKilobytes { members.append(("server_rss_kb", .integer(kilobytes))) }
    return .object(members)
  }
}
