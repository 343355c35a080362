/// The messages of a repeated field that the contract marks `lazy`, kept encoded until they are needed. Forwarding them
/// is a byte copy.
///
/// Framing is validated up front; contents are decoded, and errors surface, on access. Two lists are equal if their
/// bytes are.
public struct LazyMessages<M: Message>: Sendable, Hashable {
  /// The messages in sequence, each preceded by its length, as in protobuf's delimited streams.
  public private(set) var delimited: [UInt8] = []
  /// How many messages there are.
  public private(set) var count = 0

  /// No messages.
  public init() {}

  /// Encodes messages.
  public init(_ messages: [M]) {
    var writer = WireWriter(capacity: messages.count * WireWriter.initialCapacity)
    for message in messages { writer.message(message) }
    delimited = writer.finish()
    count = messages.count
  }

  /// Takes encoded messages, each preceded by its length.
  /// - Throws: `truncated` if the last one is longer than the remaining bytes.
  public init(delimited: [UInt8]) throws(DecodingError) {
    self.delimited = delimited
    try forEach { _ throws(DecodingError) in count += 1 }
  }

  /// Adds encoded messages, each preceded by its length.
  /// - Throws: `truncated` if the last one is longer than the remaining bytes.
  public mutating func append(delimited bytes: [UInt8]) throws(DecodingError) {
    let added = try LazyMessages(delimited: bytes)
    delimited += added.delimited
    count += added.count
  }

  /// Whether there are none.
  public var isEmpty: Bool { count == 0 }

  /// All messages, decoded, within `WireReader`'s limits for an ordinary list.
  public func decoded() throws(DecodingError) -> [M] {
    try delimited.withUnsafeBufferPointer { buffer throws(DecodingError) in
      var reader = WireReader(UnsafeRawBufferPointer(buffer))
      var messages: [M] = []
      while reader.remaining > 0 { try reader.message(appendingTo: &messages) }
      return messages
    }
  }

  /// Calls `body` with the bytes of each message, which are valid only there.
  public func forEach(
    _ body: (UnsafeRawBufferPointer) throws(DecodingError) -> Void
  ) throws(DecodingError) {
    try delimited.withUnsafeBufferPointer { buffer throws(DecodingError) in
      var reader = WireReader(UnsafeRawBufferPointer(buffer))
      while reader.remaining > 0 { try body(reader.rawBytes()) }
    }
  }

  /// Keeps only the first `length` messages, or fewer if these have more than `bytes` bytes (but at least one), and
  /// returns the last one kept, decoded as a type that has only the wanted fields; nil if none is kept.
  public mutating func keep<Part: Message>(
    first length: Int, bytes: Int = .max, reading _: Part.Type
  ) throws(DecodingError) -> Part? {
    var kept = 0
    let (last, end): (Part?, Int) = try delimited.withUnsafeBufferPointer { buffer throws(DecodingError) in
      var reader = WireReader(UnsafeRawBufferPointer(buffer))
      var last: UnsafeRawBufferPointer?
      var end = 0
      while kept < min(length, count) {
        let message = try reader.rawBytes()
        if kept > 0, reader.offset > bytes { break }
        (last, end) = (message, reader.offset)
        kept += 1
      }
      return (try last.map { message throws(DecodingError) in try Part(decoding: message) }, end)
    }
    delimited.removeLast(delimited.count - end)
    count = kept
    return last
  }

  mutating func append(_ bytes: UnsafeRawBufferPointer) {
    var writer = WireWriter(buffer: delimited)
    delimited = []
    writer.varint(UInt64(bytes.count))
    writer.raw(bytes)
    delimited = writer.finish()
    count += 1
  }
}

extension WireReader {
  /// Reads a sub-message and appends it as it is.
  public mutating func message<M: Message>(
    appendingTo messages: inout LazyMessages<M>
  ) throws(DecodingError) {
    messages.append(try rawBytes())
  }

  /// The value of a length-delimited field, without a copy: valid as long as the reader's memory is.
  public mutating func rawBytes() throws(DecodingError) -> UnsafeRawBufferPointer {
    let count = try length()
    defer { position += count }
    return UnsafeRawBufferPointer(start: position, count: count)
  }
}

extension WireWriter {
  /// Writes each message of a lazy repeated field.
  public mutating func messages<M: Message>(_ messages: LazyMessages<M>, field: Int) {
    buffer.reserveCapacity(buffer.count + messages.delimited.count + 3 * messages.count)
    // The lengths were checked when the list was made.
    try? messages.forEach { bytes throws(DecodingError) in
      lengthDelimitedTag(field)
      varint(UInt64(bytes.count))
      raw(bytes)
    }
  }
}
