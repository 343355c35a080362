import EventLoop

/// Reads that go into one group, and so see one snapshot: one, or one that was begun and the one behind it.
struct ReadUnit {
  let first: Request
  let second: Request?

  init(_ first: Request, _ second: Request? = nil) {
    self.first = first
    self.second = second
  }

  /// Calls `body` with each of them.
  func forEach(_ body: (Request) -> Void) {
    body(first)
    if let second { body(second) }
  }

  /// When the caller stops waiting; the two are of one call.
  var deadline: MonotonicTime? { first.deadline }

  /// Whether all statements have been prepared by a connection, or are about to be.
  func isKnown(to connection: Connection) -> Bool {
    connection.knows(first) && second.map { connection.knows($0) } ?? true
  }

  /// Whether the result of one of them may be large.
  var isLarge: Bool { first.isLarge || second?.isLarge ?? false }
}
