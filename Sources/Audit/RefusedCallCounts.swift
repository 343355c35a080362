import Identifiers
import Postgres

/// Which refused calls become entries: the first of a user and a method within a minute at once, further ones of that
/// minute together when it is over. A flood of refused calls is thereby no flood of entries.
struct RefusedCallCounts: Sendable {
  /// The most users and methods that are told apart within a minute; calls of all others are counted together by
  /// organisation.
  static let maximumKeys = 1_000
  /// The most of them of one organisation, so that it leaves room for others.
  static let maximumKeysOfOrganisation = 100
  /// The most organisations that are told apart beyond that; calls in all others are only counted.
  static let maximumSums = 1_000
  /// The most entries that wait to be written; what does not fit, because the database is away, is only counted.
  static let maximumWaiting = 4_000

  /// Calls that are in no entry.
  private(set) var uncounted = 0
  /// What is to be written.
  private(set) var waiting: [RefusedCall] = []
  private var minute = Int64.min
  /// What this minute has; the count is of calls without an entry.
  private var calls: [RefusedCall.Key: RefusedCall] = [:]
  private var keysOfOrganisation: [UUID: Int] = [:]
  private var sums = 0

  /// Whether nothing is counted and nothing waits.
  var isEmpty: Bool { calls.isEmpty && waiting.isEmpty && uncounted == 0 }

  /// Adds a call.
  /// - Returns: whether something is to be written now.
  mutating func add(_ call: RefusedCall) -> Bool {
    pass(to: call.time)
    let organisation = call.key.organisationID
    if calls[call.key] == nil, calls.count - sums < Self.maximumKeys,
      keysOfOrganisation[organisation, default: 0] < Self.maximumKeysOfOrganisation
    {
      keysOfOrganisation[organisation, default: 0] += 1
      var counted = call
      counted.count = 0
      calls[call.key] = counted
      wait(call)
    } else {
      count(call)
    }
    return !waiting.isEmpty
  }

  /// Counts calls that belong to no organisation.
  mutating func addUnknown() { uncounted += 1 }

  /// Takes what is to be written at a time, and how many calls are in no entry.
  /// - Parameter isLast: whether the minute ends now, because the server stops.
  mutating func take(at time: Timestamp, isLast: Bool = false) -> (calls: [RefusedCall], uncounted: Int) {
    if isLast { endMinute() } else { pass(to: time) }
    defer { (waiting, uncounted) = ([], 0) }
    return (waiting, uncounted)
  }

  /// Takes calls back that could not be written.
  mutating func giveBack(_ calls: [RefusedCall]) {
    let later = waiting
    waiting = []
    for call in calls + later { wait(call) }
  }

  private mutating func count(_ call: RefusedCall) {
    let key = calls[call.key] == nil ? RefusedCall.Key.sum(of: call.key.organisationID) : call.key
    if let earlier = calls[key] {
      var latest = call
      (latest.key, latest.count) = (key, earlier.count + call.count)
      calls[key] = latest
    } else if sums < Self.maximumSums {
      sums += 1
      var first = call
      first.key = key
      calls[key] = first
    } else {
      uncounted += call.count
    }
  }

  private mutating func wait(_ call: RefusedCall) {
    if waiting.count < Self.maximumWaiting { waiting.append(call) } else { uncounted += call.count }
  }

  private mutating func pass(to time: Timestamp) {
    let minute = time.microsecondsSince1970 / 60_000_000
    if minute == self.minute { return }
    endMinute()
    self.minute = minute
  }

  private mutating func endMinute() {
    for call in calls.values.filter({ $0.count > 0 }).sorted(by: { $0.time < $1.time }) { wait(call) }
    (calls, keysOfOrganisation, sums) = ([:], [:], 0)
  }
}
