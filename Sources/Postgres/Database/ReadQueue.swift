import FairQueueing

/// The reads that wait for a connection, with callers taking turns. A pure state machine.
///
/// The size of a result is known only afterwards, so each caller has at most one of the reads that may be large
/// (pages) in flight, while those of several callers are sent together. Reads of heavy callers (`HeavyFlows`) are
/// kept apart from others.
struct ReadQueue {
  private var small = FairQueue<Request>()
  private var large = FairQueue<Request>()
  private var heavyFlows = HeavyFlows()
  /// Whether the last heavy read may have been large: the two kinds take turns.
  private var tookLarge = false

  /// The number of waiting reads.
  var count: Int { small.count + large.count }

  /// Whether none waits.
  var isEmpty: Bool { count == 0 }

  /// Adds a read behind those of its caller.
  mutating func append(_ request: Request) {
    let flow = request.flow
    let cost = heavyFlows.expectedCost(of: flow)
    if request.isLarge {
      large.append(request, for: flow, cost: cost)
    } else {
      small.append(request, for: flow, cost: cost)
    }
  }

  /// Takes the reads of the next group, in turn, without heavy ones.
  /// - Parameter share: the reads that callers have in flight; nil if every waiting read may be sent.
  mutating func nextGroup(
    atMost most: Int, _ share: inout ReadShare?, hasLargeReadInFlight: (FlowID) -> Bool
  ) -> [Request] {
    var requests: [Request] = []
    requests.reserveCapacity(min(count, most))
    var flowsWithLargeRead: Set<FlowID> = []
    while requests.count < most {
      let before = requests.count
      if let request = small.popFirst(where: { !heavyFlows.isHeavy($0) && share?.hasRoom(for: $0) ?? true }) {
        share?.take(request.flow)
        requests.append(request)
      }
      if !large.isEmpty, requests.count < most,
        let request = large.popFirst(where: {
          !heavyFlows.isHeavy($0) && !flowsWithLargeRead.contains($0) && !hasLargeReadInFlight($0)
        })
      {
        // Skipped if no large read is left to compare, so that the usual group needs no set.
        if !large.isEmpty { flowsWithLargeRead.insert(request.flow) }
        requests.append(request)
      }
      if requests.count == before { break }
    }
    return requests
  }

  /// Takes the next heavy read.
  mutating func nextHeavy() -> Request? {
    for _ in 0..<2 {
      tookLarge.toggle()
      let request =
        tookLarge ? large.popFirst(where: heavyFlows.isHeavy) : small.popFirst(where: heavyFlows.isHeavy)
      if let request { return request }
    }
    return nil
  }

  /// Takes any read.
  mutating func popFirst() -> Request? { small.popFirst() ?? large.popFirst() }

  /// Records the result of a read, and charges its cost above the expected cost to its caller.
  mutating func record(bytes: Int, of flow: FlowID) {
    let extra = heavyFlows.record(bytes: bytes, of: flow)
    if extra == 0 { return }
    small.charge(extra, to: flow)
    large.charge(extra, to: flow)
  }

  /// Calls `body` with each read, in no particular order.
  func forEach(_ body: (Request) -> Void) {
    small.forEach(body)
    large.forEach(body)
  }
}
