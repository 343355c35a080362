import FairQueueing

/// Which flows read much at a time, so that their reads are kept apart from those of others. A pure state machine.
///
/// Only these are remembered: with none of them a lookup costs nothing.
struct HeavyFlows {
  /// Bytes of results that cost as much as a small read.
  static let bytesPerUnit = 16 << 10
  /// The average cost of a flow's reads, in units, from which on it is heavy.
  static let heavyUnits = 4
  /// Heavy flows that are remembered; with more, all are forgotten and found out again.
  static let maximumFlows = 4_096

  private var averages: [FlowID: Int] = [:]

  /// The number of flows that are remembered.
  var count: Int { averages.count }

  /// What the next read of a flow is expected to cost, in units.
  func expectedCost(of flow: FlowID) -> Int { averages.isEmpty ? 1 : averages[flow] ?? 1 }

  /// Whether the next read of a flow is kept apart.
  func isHeavy(_ flow: FlowID) -> Bool { !averages.isEmpty && averages[flow] != nil }

  /// Takes in what a read gave.
  /// - Returns: what it cost above what was expected, in units.
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
