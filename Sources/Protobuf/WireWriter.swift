/// Writes protobuf's wire format in one pass.
///
/// A value of its own to whoever uses it, with memory of its own: an array would be asked at every byte whether it is
/// shared.
public struct WireWriter: ~Copyable {
  /// How much room a new writer has; enough for most messages, so that they allocate once.
  public static let initialCapacity = 248

  private var memory: UnsafeMutableRawPointer
  private var capacity: Int
  /// How many bytes have been written, prefix included.
  public private(set) var count: Int

  /// A writer whose result begins with `prefix` zero bytes, for a frame header to be filled in later.
  public init(reservingPrefix prefix: Int = 0, capacity: Int = WireWriter.initialCapacity) {
    self.capacity = prefix + max(1, capacity)
    memory = .allocate(byteCount: self.capacity, alignment: 1)
    memory.initializeMemory(as: UInt8.self, repeating: 0, count: prefix)
    count = prefix
  }

  deinit { memory.deallocate() }

  /// All that was written, prefix first.
  public consuming func finish() -> [UInt8] { Array(UnsafeRawBufferPointer(start: memory, count: count)) }

  /// Makes room for so many bytes more.
  @inline(__always) mutating func reserve(_ more: Int) {
    if capacity - count < more { grow(more) }
  }

  @inline(never) private mutating func grow(_ more: Int) {
    capacity = max(2 * capacity, count + more)
    let larger = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 1)
    larger.copyMemory(from: memory, byteCount: count)
    memory.deallocate()
    memory = larger
  }

  /// Writes a byte for which there is room.
  @inline(__always) private mutating func put(_ byte: UInt8) {
    memory.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
    count &+= 1
  }

  /// Writes a base-128 integer.
  public mutating func varint(_ value: UInt64) {
    reserve(10)
    put(varint: value)
  }

  /// Writes a base-128 integer for which there is room.
  @inline(__always) private mutating func put(varint value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      put(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest &>>= 7
    }
    put(UInt8(truncatingIfNeeded: rest))
  }

  /// Writes the tag of a field.
  @inline(__always) mutating func tag(_ field: Int, _ type: WireType) {
    varint(UInt64(UInt32(truncatingIfNeeded: field) << 3 | type.rawValue))
  }

  /// Writes bytes as they are.
  mutating func raw(_ bytes: UnsafeRawBufferPointer) {
    guard let source = bytes.baseAddress else { return }
    reserve(bytes.count)
    (memory + count).copyMemory(from: source, byteCount: bytes.count)
    count += bytes.count
  }

  /// Leaves room for a length of one byte; returns where the value begins.
  public mutating func beginLength() -> Int {
    reserve(1)
    put(0)
    return count
  }

  /// Fills in the length of the value that began at `start` and ends here; a length that needs more than the
  /// byte left for it moves the value, which costs less than computing every size beforehand.
  public mutating func endLength(_ start: Int) {
    let length = count - start
    var lengthOfLength = 1
    while length >> (7 * lengthOfLength) > 0 { lengthOfLength += 1 }
    if lengthOfLength > 1 {
      reserve(lengthOfLength - 1)
      (memory + start + lengthOfLength - 1).copyMemory(from: memory + start, byteCount: length)
    }
    count = start - 1
    put(varint: UInt64(length))
    count += length
  }
}
