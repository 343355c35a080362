/// The pause between a failed attempt and the next one.
enum JobBackoff {
  /// The pause after the first failure, in seconds. Each further failure doubles it.
  static let firstSeconds: Int64 = 5
  /// The longest pause, in seconds.
  static let longestSeconds: Int64 = 3_600
  /// The random part of a pause, in per cent more or less: jobs that failed together do not return together.
  static let jitterPercent: Int64 = 20

  /// The pause after this many attempts, in microseconds.
  static func microseconds(afterAttempt attempt: Int, using random: inout some RandomNumberGenerator) -> Int64
  {
    let doublings = min(max(attempt - 1, 0), 16)
    let pause = min(firstSeconds << Int64(doublings), longestSeconds) * 1_000_000
    let jitter = pause * jitterPercent / 100
    return pause + Int64.random(in: -jitter...jitter, using: &random)
  }
}
