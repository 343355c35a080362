import EventLoop

/// Reads that must see one snapshot and so go into one group: a single read, or a pending one and the read after it.
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

  /// When the caller stops waiting; both belong to one call.
  var deadline: MonotonicTime? { first.deadline }

  /// Whether a connection has prepared all statements, or is preparing them.
  func isKnown(to connection: Connection) -> Bool {
    connection.knows(first) && second.map { connection.knows($0) } ?? true
  }

  /// Whether the result of one of them may be large.
  var isLarge: Bool { first.isLarge || second?.isLarge ?? false }
}
