import HTTP2

/// Makes room when a loop holds as much as it may: the caller that holds the most gives way.
extension LoopServer {
  /// Makes room for `count` bytes of a response, by ending calls of callers that hold more than `account` would.
  /// - Returns: whether there is room.
  func makeRoom(forResponse count: Int, in account: ByteAccount) -> Bool {
    Self.makeRoom(for: count, in: account, of: unsentResponses) { greediest in
      for connection in connections.values { connection.forEachStream { $0.dropResponses(of: greediest) } }
    } orElse: { greediest in
      for connection in connections.values { connection.closeIfHeldUp(greediest) }
    }
  }

  /// Makes room for received bytes of a request, by ending calls of callers that hold more than `account`.
  /// - Returns: whether there is room.
  func makeRoom(forRequestIn account: ByteAccount) -> Bool {
    Self.makeRoom(for: 0, in: account, of: undeliveredRequests) { greediest in
      for connection in connections.values { connection.dropRequests(of: greediest) }
    } orElse: { _ in
    }
  }

  private static func makeRoom(
    for count: Int, in account: ByteAccount, of budget: ByteBudget, by drop: (ByteAccount) -> Void,
    orElse dropMore: (ByteAccount) -> Void
  ) -> Bool {
    while budget.limit(reachedBy: count, in: account) == .loop {
      guard let greediest = budget.greediest(besides: account, wanting: count) else { return false }
      let before = greediest.byteCount
      drop(greediest)
      if greediest.byteCount == before { dropMore(greediest) }
      guard greediest.byteCount < before else { return false }
    }
    return budget.limit(reachedBy: count, in: account) == nil
  }
}
