import FairQueueing

/// How many reads each caller has in flight, so that no caller queues many ahead of another's. A value.
struct ReadShare {
  private let most: Int
  private var counts: [FlowID: Int] = [:]

  /// A share that allows each caller `most` reads.
  init(most: Int) { self.most = most }

  /// Whether one more read of a caller may be sent.
  func hasRoom(for flow: FlowID) -> Bool { counts[flow, default: 0] < most }

  /// Counts a read that is in flight or about to be.
  mutating func take(_ flow: FlowID) { counts[flow, default: 0] += 1 }
}
