/// Writes protobuf's wire format in one pass.
///
/// `finish()` returns the bytes without a copy.
public struct WireWriter: ~Copyable {
  /// How much room a new writer has; enough for most messages, so that they allocate once.
  public static let initialCapacity = 248

  var buffer: [UInt8]

  /// A writer whose result begins with `prefix` zero bytes, for a frame header to be filled in later.
  public init(reservingPrefix prefix: Int = 0, capacity: Int = WireWriter.initialCapacity) {
    // Not `Array(unsafeUninitializedCapacity:)`, which looks up the array's type at run time.
    buffer = []
    buffer.reserveCapacity(prefix + capacity)
    for _ in 0..<prefix { buffer.append(0) }
  }

  /// A writer that goes on after `buffer`.
  init(buffer: consuming [UInt8]) { self.buffer = buffer }

  /// How many bytes have been written, prefix included.
  public var count: Int { buffer.count }

  /// Everything that was written, prefix included.
  public consuming func finish() -> [UInt8] { buffer }

  /// Writes a base-128 integer.
  public mutating func varint(_ value: UInt64) {
    if value < 0x80 { return buffer.append(UInt8(truncatingIfNeeded: value)) }
    var rest = value
    while rest >= 0x80 {
      buffer.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    buffer.append(UInt8(truncatingIfNeeded: rest))
  }

  /// Writes the tag of a field.
  @inline(__always) mutating func tag(_ field: Int, _ type: WireType) {
    let tag = field << 3 | Int(type.rawValue)
    if tag < 0x80 { buffer.append(UInt8(truncatingIfNeeded: tag)) } else { varint(UInt64(tag)) }
  }

  /// Writes the tag of a field whose value is written next, for callers that find its number and type at run time.
  public mutating func tag(ofField number: Int, _ type: WireType) { tag(number, type) }

  /// Writes bytes as they are.
  public mutating func raw(_ bytes: UnsafeRawBufferPointer) { buffer.append(contentsOf: bytes) }

  /// Leaves room for a length of one byte; returns where the value begins.
  public mutating func beginLength() -> Int {
    buffer.append(0)
    return buffer.count
  }

  /// Fills in the length of the value that began at `start` and ends here; a length that needs more than the
  /// byte left for it moves the value, which costs less than computing every size beforehand.
  public mutating func endLength(_ start: Int) {
    let length = buffer.count - start
    if length < 0x80 {
      buffer[start - 1] = UInt8(truncatingIfNeeded: length)
      return
    }
    var bytes: [UInt8] = []
    var rest = length
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
    buffer.replaceSubrange(start - 1..<start, with: bytes)
  }
}
