import FairQueueing

/// Tracks the flows with large reads, whose reads are kept apart from those of others. A pure state machine.
///
/// Only heavy flows are stored, so while there are none a lookup costs nothing.
struct HeavyFlows {
  /// Result bytes that cost as much as a small read.
  static let bytesPerUnit = 16 << 10
  /// The average cost of a flow's reads, in units, from which it is heavy.
  static let heavyUnits = 4
  /// The most heavy flows that are stored; beyond that all are dropped and learned again.
  static let maximumFlows = 4_096

  private var averages: [FlowID: Int] = [:]

  /// The number of stored flows.
  var count: Int { averages.count }

  /// The expected cost of a flow's next read, in units.
  func expectedCost(of flow: FlowID) -> Int { averages.isEmpty ? 1 : averages[flow] ?? 1 }

  /// Whether the next read of a flow is kept apart.
  func isHeavy(_ flow: FlowID) -> Bool { !averages.isEmpty && averages[flow] != nil }

  /// Records the result of a read.
  /// - Returns: its cost above the expected cost, in units.
  mutating func record(bytes: Int, of flow: FlowID) -> Int {
    let units = 1 + bytes / Self.bytesPerUnit
    let expected = expectedCost(of: flow)
    if units == 1, expected == 1 { return 0 }
    let average = expected == 1 ? units : (3 * expected + units) / 4
    if average >= Self.heavyUnits {
      if averages.count >= Self.maximumFlows { averages = [:] }
      averages[flow] = average
    } else {
      averages[flow] = nil
    }
    return max(0, units - expected)
  }
}
