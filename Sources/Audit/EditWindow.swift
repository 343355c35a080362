import Identifiers
import Postgres

/// The last edits of others' expenses by one person, as many as the rule needs.
struct EditWindow: Sendable, Hashable {
  /// When they were made, in order.
  private(set) var times: [Timestamp]
  /// Where they are in the journal.
  private(set) var positions: [Int64]

  /// A window with these edits; without any if they do not fit together.
  init(times: [Timestamp] = [], positions: [Int64] = []) {
    let fits = times.count == positions.count
    self.times = fits ? times : []
    self.positions = fits ? positions : []
  }

  /// Adds an edit.
  /// - Returns: the positions of the edits if they are many within the time; the window then begins anew.
  mutating func add(position: Int64, at time: Timestamp) -> [Int64]? {
    let start = time.microsecondsSince1970 - AlertLimits.manyEditsSeconds * 1_000_000
    // Counted from this edit backwards, as times of several servers may differ a little.
    let old = times.prefix { $0.microsecondsSince1970 <= start }.count
    times.removeFirst(old)
    positions.removeFirst(old)
    times.append(time)
    positions.append(position)
    guard times.count >= AlertLimits.manyEdits else { return nil }
    defer { self = EditWindow() }
    return positions
  }
}
