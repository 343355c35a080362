extension WireWriter {
  /// Writes a message and its length, without a tag.
  @inlinable public mutating func message<M: Message>(_ message: M) {
    let start = beginLength()
    message.encode(into: &self)
    endLength(start)
  }

  /// Writes a sub-message field if it is present.
  @inlinable public mutating func message<M: Message>(_ message: M?, field: Int) {
    if let message {
      lengthDelimitedTag(field)
      self.message(message)
    }
  }

  /// Writes a boxed sub-message field if it is present.
  @inlinable public mutating func message<M: Message>(_ box: Box<M>?, field: Int) {
    if let box {
      lengthDelimitedTag(field)
      message(box.storage.value)
    }
  }

  /// Writes each message of a repeated field.
  @inlinable public mutating func messages<M: Message>(_ messages: [M], field: Int) {
    for message in messages {
      lengthDelimitedTag(field)
      self.message(message)
    }
  }

  /// Writes the tag of a length-delimited field.
  @usableFromInline mutating func lengthDelimitedTag(_ field: Int) { tag(field, .lengthDelimited) }
}
