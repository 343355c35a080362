/// How many events there were within the last `window`, without keeping their times: those of the current window, and a
/// part of the one before. Times are in nanoseconds.
struct RecentCount: Sendable, Hashable {
  static let window = UInt64.nanoseconds(ofMilliseconds: RateLimits.demandMilliseconds)

  private var start: UInt64 = 0
  private var current = 0
  private var previous = 0

  /// Counts an event.
  mutating func add(at now: UInt64) {
    let age = now > start ? now &- start : 0
    if age >= Self.window {
      previous = age < 2 * Self.window ? current : 0
      current = 0
      start = now
    }
    current += 1
  }

  /// About how many there were.
  func count(at now: UInt64) -> Int {
    let age = now > start ? now - start : 0
    if age >= 2 * Self.window { return 0 }
    if age >= Self.window { return part(current, ofAge: age - Self.window) }
    return current + part(previous, ofAge: age)
  }

  /// The part of a window's events that is still recent, when so much time has passed since its end.
  private func part(_ count: Int, ofAge age: UInt64) -> Int {
    count * Int(Self.window - age) / Int(Self.window)
  }
}
