import DequeModule
import EventLoop

extension Connection {
  /// Abandons requests past their deadline, cancels abandoned statements, gives up a connection that does not answer.
  /// Called on each tick of the pool.
  func check(_ now: MonotonicTime) {
    if isClosed || groups.isEmpty { return }
    for group in groups {
      for request in group.requests { request.abandonIfDue(now) }
    }
    guard let head = groups.first, let since = head.waitingSince else { return }
    if now.nanoseconds(since: since) > limits.answerMilliseconds.inNanoseconds {
      return lose("no answer in \(limits.answerMilliseconds) ms")
    }
    cancelIfAbandoned(head, since: since, now)
  }

  private func cancelIfAbandoned(_ head: PipelineGroup, since: MonotonicTime, _ now: MonotonicTime) {
    if cancelInFlight { return }
    let grace = limits.cancelGraceMilliseconds.inNanoseconds
    let open = head.requests.filter { !$0.isComplete }
    guard let latest = open.compactMap(\.abandonedAt).max() else { return }
    // With no caller left, cancel regardless of progress; otherwise once any abandoned request outlives its grace.
    // The server holds short answers back, so it may be further along than they tell.
    let isDue =
      open.allSatisfy { $0.abandonedAt != nil }
      ? now.nanoseconds(since: latest) >= grace
      : open.contains { request in
        request.abandonedAt.map { now.nanoseconds(since: max($0, since)) >= grace } ?? false
      }
    if !isDue { return }
    if let firstCancelAt, now.nanoseconds(since: firstCancelAt) > limits.cancelMilliseconds.inNanoseconds {
      return lose("no answer \(limits.cancelMilliseconds) ms after a cancellation")
    }
    cancel(now)
  }

  private func cancel(_ now: MonotonicTime) {
    guard let canceller else { return lose("an abandoned statement cannot be cancelled") }
    cancelInFlight = true
    if firstCancelAt == nil { firstCancelAt = now }
    for group in groups { group.mayBeHitByCancel = true }
    let loop = loop
    let started = BlockingThread.run { [weak self] in
      canceller.cancel()
      loop.execute { [weak self] in self?.cancelInFlight = false }
    }
    if !started { cancelInFlight = false }
  }
}

extension Request {
  /// Abandons the request if its deadline has passed.
  func abandonIfDue(_ now: MonotonicTime) {
    guard let deadline, deadline <= now else { return }
    abandon(.deadlineExceeded, at: now)
  }
}

extension Int {
  /// Milliseconds in nanoseconds.
  var inNanoseconds: UInt64 { UInt64(Swift.max(self, 0)) &* 1_000_000 }
}
