import CalendarDates

/// The UTC offsets of a time zone, past and to come.
///
/// Instants are seconds since the beginning of 1970, UTC, without leap seconds. Every instant and every day has an answer;
/// as files state little about the time before 1900, an early one is that of the local mean time.
public struct ZoneRules: Hashable, Sendable {
  /// Changes of the offset, in order.
  let changes: [Change]
  /// The offset before the first change.
  let firstOffset: Int64
  /// The rule for the time from the last change on; nil if the offset does not change any more.
  let rule: YearlyRule?
  /// Days that no clock of the zone ever showed.
  private(set) var skippedDays: Set<CalendarDate> = []

  /// A change of the offset.
  struct Change: Hashable {
    let instant: Int64
    /// The offset from then on.
    let offset: Int64
  }

  /// The greatest offsets to the west and to the east that a file may have (RFC 9636, section 3.2).
  static let offsets: ClosedRange<Int64> = -89_999...93_599

  /// The zone whose clocks always show UTC.
  public static let utc = ZoneRules(changes: [], firstOffset: 0, rule: nil)

  init(changes: [Change], firstOffset: Int64, rule: YearlyRule?) {
    self.changes = changes
    self.firstOffset = firstOffset
    self.rule = rule
    var (days, before) = (Set<CalendarDate>(), firstOffset)
    for change in changes {
      days.formUnion(Self.days(between: change.instant + before, and: change.instant + change.offset))
      before = change.offset
    }
    skippedDays = days.filter { startOfDay($0) == endOfDay($0) }
  }

  /// How many seconds clocks are ahead of UTC at an instant; negative if they are behind.
  public func offset(at instant: Int64) -> Int64 {
    let passed = changesPassed(at: instant)
    if passed == changes.count, let rule { return rule.offset(at: instant) }
    return passed == 0 ? firstOffset : changes[passed - 1].offset
  }

  /// What clocks show at an instant.
  ///
  /// Instants of years that `CalendarDate` cannot hold are shown on its first or last day.
  public func localTime(at instant: Int64) -> LocalDateTime {
    let (sum, overflow) = instant.addingReportingOverflow(offset(at: instant))
    return LocalDateTime(secondsSince1970: overflow ? instant : sum)
  }

  /// The instant at which clocks show a local time.
  ///
  /// Of a time that a clock change repeats this is the first. A time that a clock change skips comes as much later as the
  /// clock moves, 02:30 as 03:30.
  public func instant(of local: LocalDateTime) -> Int64 {
    let wall = local.secondsSince1970
    let instant = firstInstant(reaching: wall)
    if instant + offset(at: instant) == wall { return instant }
    return wall - offset(at: instant - 1)
  }

  /// The first instant at which clocks show this time or a later one.
  /// - Parameter wall: seconds since 00:00 on 1 January 1970, as clocks show it.
  func firstInstant(reaching wall: Int64) -> Int64 {
    // Earlier than the result, whatever the offset.
    var start = wall - Self.offsets.upperBound - 1
    while let end = nextChange(after: start) {
      let instant = max(start, wall - offset(at: start))
      if instant < end { return instant }
      start = end
    }
    return max(start, wall - offset(at: start))
  }

  /// The next instant at which the offset may change.
  private func nextChange(after instant: Int64) -> Int64? {
    let passed = changesPassed(at: instant)
    return passed < changes.count ? changes[passed].instant : rule?.nextChange(after: instant)
  }

  /// How many of the changes have happened by an instant.
  private func changesPassed(at instant: Int64) -> Int {
    var (low, high) = (0, changes.count)
    while low < high {
      let middle = (low + high) / 2
      if changes[middle].instant <= instant { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The whole days in a jump of the clocks from one local time to another.
  private static func days(between start: Int64, and end: Int64) -> [CalendarDate] {
    guard end - start >= .secondsOfDay else { return [] }
    let first = (start + .secondsOfDay - 1).floorDivided(by: .secondsOfDay).quotient
    let last = end.floorDivided(by: .secondsOfDay).quotient
    guard first < last, let first = Int32(exactly: first), let last = Int32(exactly: last) else { return [] }
    return (first..<last).map { CalendarDate(daysSince1970: $0) }
  }
}
