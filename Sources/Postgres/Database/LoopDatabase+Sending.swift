import DequeModule
import EventLoop

extension LoopDatabase {
  /// The connection with the fewest groups in flight, if it has room.
  ///
  /// One whose oldest group takes a while (many reads, a slow one, a wait for a lock) gets nothing more, unless all are
  /// so.
  private func freest(_ links: [Link], groups limit: Int) -> Connection? {
    var best: Connection?
    var slow: Connection?
    var hasQuick = false
    for link in links {
      guard let connection = link.connection, !connection.isRetiring else { continue }
      if connection.groups.isEmpty { return connection }
      let isSlow = connection.isBusy(milliseconds: limits.slowAnswerMilliseconds)
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

  /// Milliseconds until a deadline; nothing where there is none.
  private func remaining(_ deadline: MonotonicTime?) -> Int? {
    guard let deadline else { return nil }
    return Int(clamping: (deadline.nanoseconds(since: loop.now) + 999_999) / 1_000_000)
  }

  func sendReads() {
    while !reads.isEmpty, let connection = freest(readers, groups: limits.groupsInFlight) {
      let count = min(reads.count, limits.readsInGroup)
      let timeout = longestTimeout(ofFirst: count)
      for _ in 0..<count {
        guard let request = reads.popFirst() else { break }
        if request.isFinished { continue }
        if connection.knows(request) {
          connection.append(request, timeoutMilliseconds: timeout)
        } else {
          // A text that is new to the connection may be wrong: it must not abort the reads of others.
          connection.endGroup()
          send(request, alone: connection)
        }
        if connection.isClosed { break }
      }
      connection.endGroup()
    }
  }

  /// A group has one timeout: that of the caller with the most time. Who has less stops waiting earlier, and the
  /// connection then cancels the statement.
  private func longestTimeout(ofFirst count: Int) -> Int? {
    var longest = MonotonicTime(nanoseconds: 0)
    for index in 0..<count {
      guard let deadline = reads[index].deadline else { return nil }
      longest = max(longest, deadline)
    }
    return remaining(longest)
  }

  func sendSingleReads() {
    while !singleReads.isEmpty, let connection = freest(readers, groups: limits.singleGroupsInFlight) {
      guard let request = singleReads.popFirst() else { return }
      if !request.isFinished { send(request, alone: connection) }
    }
  }

  func sendBatches() {
    while !batches.isEmpty, let connection = freest(writers, groups: limits.batchesInFlight) {
      guard let request = batches.popFirst() else { return }
      if !request.isFinished { send(request, alone: connection) }
    }
  }

  private func send(_ request: Request, alone connection: Connection) {
    connection.append(request, timeoutMilliseconds: remaining(request.deadline))
    connection.endGroup()
  }

  /// Reads that were sent behind a slow group are sent once more on a quick connection, if there is one: they can be
  /// repeated, and need not wait.
  func doubleReadsBehindSlowOnes() {
    func isSlow(_ connection: Connection) -> Bool {
      connection.hasWaited(milliseconds: limits.slowAnswerMilliseconds)
        || connection.isBusy(milliseconds: limits.longGroupMilliseconds)
    }
    let connections = readers.compactMap(\.connection)
    guard connections.contains(where: { !isSlow($0) }) else { return }
    for connection in connections where connection.groups.count > 1 && isSlow(connection) {
      for request in connection.requestsBehindHead where reads.count < limits.queuedReads {
        if let twin = request.makeTwin() { reads.append(twin) }
      }
    }
  }
}
