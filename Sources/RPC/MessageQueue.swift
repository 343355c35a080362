import DequeModule

/// Complete messages that wait to be taken; the first is kept apart, so that a unary call needs no deque.
struct MessageQueue {
  private var first: InboundMessage?
  private var rest: Deque<InboundMessage>?
  /// What each message takes besides its bytes: its place in the queue and the header of its array. Without it empty
  /// messages would count for nothing.
  static let overheadPerMessage = 64

  /// The memory that the messages take, in bytes.
  private(set) var byteCount = 0
  /// Whether the last message taken had arrived compressed.
  private(set) var lastWasCompressed = false

  var isEmpty: Bool { first == nil }
  var count: Int { first == nil ? 0 : (rest?.count ?? 0) + 1 }

  /// Whether decoding the next message would block a loop for too long.
  var isFirstLong: Bool { first?.isLong ?? false }

  mutating func append(_ message: InboundMessage) {
    byteCount += message.bytes.count + Self.overheadPerMessage
    if first == nil {
      first = message
    } else {
      if rest == nil { rest = [] }
      rest?.append(message)
    }
  }

  mutating func popFirst() -> InboundMessage? {
    guard let message = first else { return nil }
    byteCount -= message.bytes.count + Self.overheadPerMessage
    lastWasCompressed = message.encoding != .plain
    first = rest?.popFirst()
    return message
  }

  mutating func removeAll() {
    first = nil
    rest = nil
    byteCount = 0
  }
}
