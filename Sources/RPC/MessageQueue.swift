import DequeModule

/// Whole messages that arrived and wait to be taken; the first is kept apart, so that a unary call needs no deque.
struct MessageQueue {
  private struct Entry {
    let message: [UInt8]
    let wasCompressed: Bool
  }

  private var first: Entry?
  private var rest: Deque<Entry>?
  /// The bytes of the messages, with the header of each frame.
  private(set) var byteCount = 0
  /// Whether the message that was taken last had come compressed.
  private(set) var lastWasCompressed = false

  var isEmpty: Bool { first == nil }
  var count: Int { first == nil ? 0 : (rest?.count ?? 0) + 1 }

  mutating func append(_ message: [UInt8], wasCompressed: Bool) {
    byteCount += message.count + Frame.headerSize
    let entry = Entry(message: message, wasCompressed: wasCompressed)
    if first == nil {
      first = entry
    } else {
      if rest == nil { rest = [] }
      rest?.append(entry)
    }
  }

  mutating func popFirst() -> [UInt8]? {
    guard let entry = first else { return nil }
    byteCount -= entry.message.count + Frame.headerSize
    lastWasCompressed = entry.wasCompressed
    first = rest?.popFirst()
    return entry.message
  }

  mutating func removeAll() {
    first = nil
    rest = nil
    byteCount = 0
  }
}
