/// How many events there were in the last second, without keeping their times: those of the current second, and a part
/// of the one before. Times are in nanoseconds.
struct RecentCount: Sendable, Hashable {
  private var start: UInt64 = 0
  private var current = 0
  private var previous = 0

  /// Counts an event.
  mutating func add(at now: UInt64) {
    let age = now > start ? now &- start : 0
    if age >= .nanosecondsOfSecond {
      previous = age < 2 * .nanosecondsOfSecond ? current : 0
      current = 0
      start = now
    }
    current += 1
  }

  /// About how many there were in the second before.
  func lastSecond(at now: UInt64) -> Int {
    let age = now > start ? now - start : 0
    if age >= 2 * .nanosecondsOfSecond { return 0 }
    if age >= .nanosecondsOfSecond { return part(current, ofAge: age - .nanosecondsOfSecond) }
    return current + part(previous, ofAge: age)
  }

  /// The part of a second's events that is still within a second, when so much time has passed since its end.
  private func part(_ count: Int, ofAge age: UInt64) -> Int {
    count * Int(UInt64.nanosecondsOfSecond - age) / Int(UInt64.nanosecondsOfSecond)
  }
}
