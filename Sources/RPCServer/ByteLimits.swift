/// How many bytes of one kind may be held on a loop.
///
/// The limits fit each other: a connection has room for the largest message, a caller for several connections, and a
/// loop for several callers who use up what they may.
public struct ByteLimits: Sendable, Hashable {
  /// Bytes for one connection.
  public var perConnection: Int
  /// Bytes for one caller (`ServerCall.flow`), who may have many connections.
  public var perCaller: Int
  /// Bytes for all callers.
  public var perLoop: Int

  /// Creates limits.
  public init(perConnection: Int, perCaller: Int, perLoop: Int) {
    self.perConnection = perConnection
    self.perCaller = perCaller
    self.perLoop = perLoop
  }
}

/// Which of the limits was reached.
enum ByteLimit: String {
  case connection
  case caller
  case loop

  /// The number of bytes.
  func bytes(of limits: ByteLimits) -> Int {
    switch self {
    case .connection: limits.perConnection
    case .caller: limits.perCaller
    case .loop: limits.perLoop
    }
  }
}
