import DequeModule
import EventLoop
import FairQueueing

extension LoopDatabase {
  /// The connection with the fewest groups in flight, if it has room.
  ///
  /// A connection is slow if its oldest group takes a while (many reads, a slow one, a wait for a lock) or if it has
  /// a heavy read. Slow connections get nothing more unless all are slow.
  private func leastBusy(_ slots: [ConnectionSlot], groups limit: Int) -> Connection? {
    var best: Connection?
    var slow: Connection?
    var hasQuick = false
    for slot in slots {
      guard let connection = slot.connection, !connection.isRetiring else { continue }
      if connection.groups.isEmpty { return connection }
      let isSlow =
        connection.heavyReads > 0 || connection.isBusy(milliseconds: limits.slowAnswerMilliseconds)
      if !isSlow { hasQuick = true }
      if !connection.hasRoom(groups: limit) { continue }
      if isSlow {
        if slow == nil || connection.groups.count < slow?.groups.count ?? 0 { slow = connection }
      } else if best == nil || connection.groups.count < best?.groups.count ?? 0 {
        best = connection
      }
    }
    return hasQuick ? best : slow
  }

  /// Milliseconds until a deadline; nil if there is none.
  private func remaining(_ deadline: MonotonicTime?) -> Int? {
    guard let deadline else { return nil }
    return Int(clamping: (deadline.nanoseconds(since: loop.now) + 999_999) / 1_000_000)
  }

  func sendReads() {
    var share = readShare()
    while !reads.isEmpty, let connection = leastBusy(readers, groups: limits.groupsInFlight) {
      let requests = reads.nextGroup(
        atMost: limits.readsInGroup, &share, hasLargeReadInFlight: hasLargeReadInFlight(of:))
      if requests.isEmpty { break }
      let timeout = longestTimeout(of: requests)
      for request in requests {
        if connection.isClosed {
          // The connection was lost meanwhile; `connectionLost` resends the reads that it had taken.
          reads.append(request)
        } else {
          send(request, by: connection, timeout)
        }
      }
      connection.endGroup()
    }
    sendHeavyReads()
  }

  /// The reads that callers have in flight; nil while no caller can have too many.
  private func readShare() -> ReadShare? {
    let isIdle = readers.allSatisfy { $0.connection?.groups.isEmpty ?? true }
    if reads.count <= limits.readsOfFlow, isIdle { return nil }
    var share = ReadShare(most: limits.readsOfFlow)
    for slot in readers {
      guard let connection = slot.connection,
        // Reads behind a slow answer are hedged.
        !connection.isBusy(milliseconds: limits.slowAnswerMilliseconds)
      else { continue }
      for group in connection.groups { for request in group.requests { share.take(request.flow) } }
    }
    return share
  }

  private func send(_ request: Request, by connection: Connection, _ timeout: Int?) {
    // A text that is new to the connection may be wrong, and must not abort the reads of others.
    let isNew = !connection.knows(request)
    if isNew { connection.endGroup() }
    if !request.isFinished { connection.append(request, timeoutMilliseconds: timeout) }
    if isNew { connection.endGroup() }
  }

  private func hasLargeReadInFlight(of flow: FlowID) -> Bool {
    readers.contains { slot in
      slot.connection?.groups.contains { $0.flowsWithLargeRead.contains(flow) } ?? false
    }
  }

  /// Sends heavy reads, each in its own group, on some of the connections.
  private func sendHeavyReads() {
    let most = max(1, readers.count * limits.heavyReadsPercent / 100)
    while !reads.isEmpty, readers.reduce(0, { $0 + ($1.connection?.heavyReads ?? 0) }) < most,
      let connection = leastBusy(readers, groups: limits.groupsInFlight),
      let request = reads.nextHeavy()
    {
      if !request.isFinished {
        connection.append(request, timeoutMilliseconds: remaining(request.deadline), isHeavy: true)
      }
      connection.endGroup()
    }
  }

  /// A group has one timeout: that of the caller with the most time. Callers with less time stop waiting earlier, and
  /// the connection then cancels the statement.
  private func longestTimeout(of requests: [Request]) -> Int? {
    var longest = MonotonicTime(nanoseconds: 0)
    for request in requests {
      guard let deadline = request.deadline else { return nil }
      longest = max(longest, deadline)
    }
    return remaining(longest)
  }

  func sendSingleReads() {
    while !singleReads.isEmpty, let connection = leastBusy(readers, groups: limits.singleGroupsInFlight) {
      guard let request = singleReads.popFirst() else { return }
      if !request.isFinished { send(request, alone: connection) }
    }
  }

  func sendBatches() {
    while !batches.isEmpty, let connection = leastBusy(writers, groups: limits.batchesInFlight) {
      let most = max(1, writers.count * limits.batchesOfFlowPercent / 100)
      guard let request = batches.popFirst(where: { batchesInFlight(of: $0, most: most) < most }) else {
        return
      }
      if !request.isFinished { send(request, alone: connection) }
    }
  }

  /// The number of a caller's batches in flight; a large batch counts as the whole allowance.
  private func batchesInFlight(of flow: FlowID, most: Int) -> Int {
    var count = 0
    for slot in writers {
      guard let connection = slot.connection else { continue }
      for group in connection.groups {
        guard let request = group.requests.first, request.flow == flow else { continue }
        count += request.parameterBytes > limits.largeBatchBytes ? most : 1
      }
    }
    return count
  }

  private func send(_ request: Request, alone connection: Connection) {
    connection.append(request, timeoutMilliseconds: remaining(request.deadline))
    connection.endGroup()
  }

  /// Hedges reads behind a slow group: sends them once more on a quick connection, if there is one. Reads can be
  /// repeated safely.
  func hedgeReadsBehindSlowOnes() {
    func isSlow(_ connection: Connection) -> Bool {
      connection.hasWaited(milliseconds: limits.slowAnswerMilliseconds)
        || connection.isBusy(milliseconds: limits.longGroupMilliseconds)
    }
    let connections = readers.compactMap(\.connection)
    guard connections.contains(where: { !isSlow($0) }) else { return }
    for connection in connections where connection.groups.count > 1 && isSlow(connection) {
      for request in connection.requestsBehindHead where reads.count < limits.queuedReads {
        if let hedge = request.makeHedge() { reads.append(hedge) }
      }
    }
  }
}
