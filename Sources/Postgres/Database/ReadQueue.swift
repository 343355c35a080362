import FairQueueing

/// The reads that wait for a connection, callers taking turns. A pure state machine.
///
/// How much a read gives is known only afterwards, so of the reads that may be large (pages) each caller has one at a
/// time, and those of several callers go together. Reads of callers who are known to read much (`HeavyFlows`) are kept
/// apart from others.
struct ReadQueue {
  private var small = FairQueue<ReadUnit>()
  private var large = FairQueue<ReadUnit>()
  private var heavyFlows = HeavyFlows()
  /// Whether the heavy read taken last may have been large: the two kinds take turns.
  private var tookLarge = false

  /// The number of reads that wait; two that share a snapshot are one.
  var count: Int { small.count + large.count }

  /// Whether none waits.
  var isEmpty: Bool { count == 0 }

  /// Adds a read behind those of its caller.
  mutating func append(_ unit: ReadUnit) {
    let flow = unit.first.flow
    let cost = heavyFlows.expectedCost(of: flow)
    if unit.isLarge {
      large.append(unit, for: flow, cost: cost)
    } else {
      small.append(unit, for: flow, cost: cost)
    }
  }

  /// Takes the reads of the next group: those whose turn it is, but for those that are kept apart.
  /// - Parameter share: what callers have in flight; nil where they may have all that wait.
  mutating func nextGroup(
    atMost most: Int, _ share: inout ReadShare?, hasLargeReadInFlight: (FlowID) -> Bool
  ) -> [ReadUnit] {
    var units: [ReadUnit] = []
    units.reserveCapacity(min(count, most))
    var flowsWithLargeRead: Set<FlowID> = []
    while units.count < most {
      let before = units.count
      if let unit = small.popFirst(where: { !heavyFlows.isHeavy($0) && share?.hasRoom(for: $0) ?? true }) {
        share?.take(unit.first.flow)
        units.append(unit)
      }
      if !large.isEmpty, units.count < most,
        let unit = large.popFirst(where: {
          !heavyFlows.isHeavy($0) && !flowsWithLargeRead.contains($0) && !hasLargeReadInFlight($0)
        })
      {
        // Where no more wait, nothing is held against it: so the usual group needs no set.
        if !large.isEmpty { flowsWithLargeRead.insert(unit.first.flow) }
        units.append(unit)
      }
      if units.count == before { break }
    }
    return units
  }

  /// Takes the next read of those that are kept apart.
  mutating func nextHeavy() -> ReadUnit? {
    for _ in 0..<2 {
      tookLarge.toggle()
      let unit =
        tookLarge ? large.popFirst(where: heavyFlows.isHeavy) : small.popFirst(where: heavyFlows.isHeavy)
      if let unit { return unit }
    }
    return nil
  }

  /// Takes any read.
  mutating func popFirst() -> ReadUnit? { small.popFirst() ?? large.popFirst() }

  /// Takes in what a read gave, and charges what it cost above what was expected to its caller.
  mutating func record(bytes: Int, of flow: FlowID) {
    let extra = heavyFlows.record(bytes: bytes, of: flow)
    if extra == 0 { return }
    small.charge(extra, to: flow)
    large.charge(extra, to: flow)
  }

  /// Calls `body` with each read, in no particular order.
  func forEach(_ body: (ReadUnit) -> Void) {
    small.forEach(body)
    large.forEach(body)
  }
}
