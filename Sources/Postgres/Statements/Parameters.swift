import Glibc

/// The parameters of one statement, in PostgreSQL's binary format, in one buffer.
///
/// Each starts with its type's OID and its length, both in the machine's byte order; the length of NULL is -1.
public struct Parameters: Sendable {
  /// The most parameters that a statement can have (the protocol counts them in 16 bits).
  public static let maximumCount = 65_535
  /// The longest value that PostgreSQL can hold, in bytes.
  static let maximumValueBytes = 1 << 30 - 1

  /// The written bytes, followed by zeros to be overwritten: cheaper than appending a few bytes at a time.
  @usableFromInline var buffer: [UInt8] = []
  /// How many bytes are written.
  @usableFromInline var byteCount = 0
  /// The number of parameters.
  public private(set) var count = 0
  /// A hash of the types of all parameters, in order (FNV-1a over their OIDs).
  private(set) var typeSignature: UInt64 = 0xcbf2_9ce4_8422_2325
  /// Why the first unacceptable parameter cannot be sent.
  private(set) var refusal: Refusal?
  @usableFromInline var isNull = false

  /// An empty list.
  public init(reserving expected: Int = 0) {
    if expected == 0 { return }
    let wanted = expected &* Self.expectedBytes
    buffer.reserveCapacity(wanted)
    // Copied from the stack: an initialiser of `Array` would look up its type at run time.
    withUnsafeBytes(of: InlineArray<64, UInt64>(repeating: 0)) { zeros in
      buffer.append(contentsOf: UnsafeRawBufferPointer(rebasing: zeros[..<min(wanted, zeros.count)]))
    }
  }

  /// Header and payload of a UUID, the most frequent kind of parameter, with some room for short texts.
  private static var expectedBytes: Int { 32 }

  /// Adds a parameter.
  @inlinable
  public mutating func append<Value: PostgresEncodable>(_ value: Value) {
    let start = begin(Value.postgresType)
    value.encode(into: &self)
    end(start)
  }

  @usableFromInline
  mutating func begin(_ type: PostgresType) -> Int {
    count &+= 1
    isNull = false
    typeSignature = (typeSignature ^ UInt64(type.rawValue)) &* 0x100_0000_01b3
    // The type, followed by the length, which `end` fills in.
    store((type.rawValue, Int32(0)))
    return byteCount
  }

  @usableFromInline
  mutating func end(_ start: Int) {
    let length = byteCount &- start
    if length > Self.maximumValueBytes { refuse("longer than PostgreSQL can hold") }
    let stored = isNull ? -1 : Int32(truncatingIfNeeded: length)
    buffer.withUnsafeMutableBytes { $0.storeBytes(of: stored, toByteOffset: start &- 4, as: Int32.self) }
  }

  /// Writes a value's bytes as they are in memory.
  @inlinable
  mutating func store<Value: BitwiseCopyable>(_ value: Value) {
    let size = MemoryLayout<Value>.size
    if buffer.count &- byteCount < size { grow(by: size) }
    let offset = byteCount
    buffer.withUnsafeMutableBytes { $0.storeBytes(of: value, toByteOffset: offset, as: Value.self) }
    byteCount = offset &+ size
  }

  /// Makes room for at least `size` more bytes.
  @usableFromInline
  mutating func grow(by size: Int) {
    let wanted = max(byteCount + size, 2 * buffer.count)
    buffer.append(contentsOf: repeatElement(0, count: wanted - buffer.count))
  }

  @usableFromInline
  mutating func store(bytes more: UnsafeRawBufferPointer) {
    if buffer.count &- byteCount < more.count { grow(by: more.count) }
    let offset = byteCount
    buffer.withUnsafeMutableBytes {
      UnsafeMutableRawBufferPointer(rebasing: $0[offset...]).copyMemory(from: more)
    }
    byteCount = offset &+ more.count
  }

  // MARK: What encoders write with

  /// Makes the parameter NULL.
  @inlinable
  public mutating func writeNull() { isNull = true }

  /// Writes an integer in network byte order.
  @inlinable
  public mutating func write<T: FixedWidthInteger & BitwiseCopyable>(_ value: T) {
    store(value.bigEndian)
  }

  /// Writes bytes as they are.
  @inlinable
  public mutating func write(bytes more: [UInt8]) { more.withUnsafeBytes { store(bytes: $0) } }

  /// Writes text, which must not contain NUL: PostgreSQL's text cannot hold it.
  @inlinable
  public mutating func write(text: String) {
    var text = text
    text.withUTF8 { utf8 in
      if containsNUL(utf8) { refuse("text with a NUL character") }
      store(bytes: UnsafeRawBufferPointer(utf8))
    }
  }

  /// Marks the parameter as unacceptable; the statement then fails before anything is sent.
  public mutating func refuse(_ reason: String) {
    if refusal == nil { refusal = Refusal(.invalidParameter(position: count, reason: reason)) }
  }

  /// Why parameters cannot be sent. A separate class, because parameters are copied often and this is almost always
  /// nil.
  final class Refusal: Sendable {
    let error: PostgresError

    init(_ error: PostgresError) { self.error = error }
  }
}

@usableFromInline
func containsNUL(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  guard let start = bytes.baseAddress, !bytes.isEmpty else { return false }
  return memchr(start, 0, bytes.count) != nil
}
