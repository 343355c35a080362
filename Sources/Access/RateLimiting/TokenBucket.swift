/// A token bucket, as one time: when it is full again (the generic cell rate algorithm). Times are in nanoseconds, and
/// may go back a little, as each loop has read the clock at another moment.
struct TokenBucket: Sendable, Hashable {
  private var fullAt: UInt64 = 0

  /// Takes a token, if there is one. A bucket holds as many as are refilled in `depth`.
  /// - Parameter interval: how long it takes until a token is refilled.
  mutating func take(at now: UInt64, every interval: UInt64, depth: UInt64) -> Bool {
    let next = max(fullAt, now) &+ interval
    guard next <= now &+ depth else { return false }
    fullAt = next
    return true
  }

  /// Whether nothing is missing.
  func isFull(at now: UInt64) -> Bool { fullAt <= now }
}
