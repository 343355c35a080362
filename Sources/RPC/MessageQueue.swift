import DequeModule

/// Whole messages that arrived and wait to be taken; the first is kept apart, so that a unary call needs no deque.
struct MessageQueue {
  private var first: [UInt8]?
  private var rest = Deque<[UInt8]>()
  /// The bytes of the messages, with the header of each frame.
  private(set) var byteCount = 0

  var isEmpty: Bool { first == nil }
  var count: Int { first == nil ? 0 : rest.count + 1 }

  mutating func append(_ message: [UInt8]) {
    byteCount += message.count + Frame.headerSize
    if first == nil { first = message } else { rest.append(message) }
  }

  mutating func popFirst() -> [UInt8]? {
    guard let message = first else { return nil }
    byteCount -= message.count + Frame.headerSize
    first = rest.popFirst()
    return message
  }

  mutating func removeAll() {
    first = nil
    rest.removeAll()
    byteCount = 0
  }
}
