import ArgumentParser
import GoogleAPI

/// A span of time as people write it: a number with `m`, `h` or `d`.
struct DurationText: ExpressibleByArgument, Sendable, Hashable {
  /// Its length, in seconds.
  let seconds: Int64

  init?(argument: String) {
    let units: [Character: Int64] = ["m": 60, "h": 3_600, "d": 86_400]
    guard let unit = argument.last.flatMap({ units[$0] }), let number = Int64(argument.dropLast()), number > 0
    else { return nil }
    let (seconds, overflow) = number.multipliedReportingOverflow(by: unit)
    if overflow { return nil }
    self.seconds = seconds
  }

  /// The length for the contract.
  var duration: GoogleProtobuf.Duration {
    var duration = GoogleProtobuf.Duration()
    duration.seconds = seconds
    return duration
  }

  /// A length in the largest unit that gives a whole number.
  static func text(_ seconds: Int64) -> String {
    if seconds % 86_400 == 0 { return "\(seconds / 86_400)d" }
    if seconds % 3_600 == 0 { return "\(seconds / 3_600)h" }
    return seconds % 60 == 0 ? "\(seconds / 60)m" : "\(seconds)s"
  }
}
