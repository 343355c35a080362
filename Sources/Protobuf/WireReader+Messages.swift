extension WireReader {
  /// Reads a sub-message and merges it into `message`.
  @inlinable public mutating func message<M: Message>(into message: inout M) throws(DecodingError) {
    let outerEnd = try enterMessage()
    try message.merge(from: &self)
    leaveMessage(outerEnd)
  }

  /// Reads a sub-message and merges it into the existing one, if any.
  @inlinable public mutating func message<M: Message>(into message: inout M?) throws(DecodingError) {
    let outerEnd = try enterMessage()
    if message == nil { message = M() }
    try message?.merge(from: &self)
    leaveMessage(outerEnd)
  }

  /// Reads a sub-message and merges it into the existing boxed one, if any.
  @inlinable public mutating func message<M: Message>(into box: inout Box<M>?) throws(DecodingError) {
    try charge(MemoryLayout<M>.stride)
    // Taken out before it grows: a box that is shared with the field would be copied.
    var filled = box ?? Box(M())
    box = nil
    defer { box = filled }
    try message(into: &filled.value)
  }

  /// Reads a sub-message and appends it; of a request at most one more than `limit`.
  @inlinable public mutating func message<M: Message>(
    appendingTo messages: inout [M], limit: Int = .max
  ) throws(DecodingError) {
    try checkItems(messages.count, limit: limit)
    try charge(MemoryLayout<M>.stride)
    var message = M()
    defer { messages.append(message) }
    try self.message(into: &message)
  }

  /// Reads a sub-message and merges it into the value of a oneof's case, which the caller has taken out of it.
  @inlinable public mutating func message<M: Message>(intoCase message: inout M) throws(DecodingError) {
    // The case may hold the message indirectly, in an allocation of its own.
    try charge(MemoryLayout<M>.stride)
    try self.message(into: &message)
  }

  /// Narrows the reader to the sub-message that begins here; returns the end to restore.
  @inlinable mutating func enterMessage() throws(DecodingError) -> UnsafeRawPointer {
    let length = try length()
    guard depthLeft > 0 else { throw DecodingError(.tooDeep, at: offset) }
    depthLeft &-= 1
    let outerEnd = end
    end = position + length
    return outerEnd
  }

  /// Widens the reader to the message around.
  @inlinable mutating func leaveMessage(_ outerEnd: UnsafeRawPointer) {
    end = outerEnd
    depthLeft &+= 1
  }
}
