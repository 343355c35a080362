import Glibc

/// The parameters of one statement, in PostgreSQL's binary format, in one buffer.
///
/// Each begins with its type's OID and its length, both in the machine's byte order; the length of NULL is -1.
public struct Parameters: Sendable {
  /// The most parameters that a statement can have (the protocol counts them in 16 bits).
  public static let maximumCount = 65_535
  /// The longest value, in bytes, that PostgreSQL can hold.
  static let maximumValueBytes = 1 << 30 - 1

  @usableFromInline var bytes: [UInt8] = []
  /// How many there are.
  public private(set) var count = 0
  /// A number that stands for the types of all parameters, in order (FNV-1a over their OIDs).
  private(set) var typeSignature: UInt64 = 0xcbf2_9ce4_8422_2325
  /// The first parameter that cannot be sent, and why.
  private(set) var refusal: PostgresError?
  @usableFromInline var isNull = false

  /// No parameters yet.
  @inlinable
  public init(reserving expected: Int = 0) {
    if expected > 0 { bytes.reserveCapacity(expected &* Self.expectedBytes) }
  }

  /// Header and payload of a UUID, the most frequent kind of parameter, and some room for short texts.
  @usableFromInline static var expectedBytes: Int { 32 }

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
    withUnsafeBytes(of: (type.rawValue, Int32(0))) { bytes.append(contentsOf: $0) }
    return bytes.count
  }

  @usableFromInline
  mutating func end(_ start: Int) {
    let length = bytes.count &- start
    if length > Self.maximumValueBytes { refuse("longer than PostgreSQL can hold") }
    let stored = isNull ? -1 : Int32(truncatingIfNeeded: length)
    bytes.withUnsafeMutableBytes { $0.storeBytes(of: stored, toByteOffset: start &- 4, as: Int32.self) }
  }

  // MARK: What encoders write with

  /// Makes the parameter NULL.
  @inlinable
  public mutating func writeNull() { isNull = true }

  /// Writes an integer in network byte order.
  @inlinable
  public mutating func write<T: FixedWidthInteger>(_ value: T) {
    withUnsafeBytes(of: value.bigEndian) { bytes.append(contentsOf: $0) }
  }

  /// Writes bytes as they are.
  @inlinable
  public mutating func write(bytes more: some Collection<UInt8>) { bytes.append(contentsOf: more) }

  /// Writes text, which must not contain NUL: PostgreSQL's text cannot hold it.
  @inlinable
  public mutating func write(text: String) {
    var text = text
    text.withUTF8 { utf8 in
      if containsNUL(utf8) { refuse("text with a NUL character") }
      bytes.append(contentsOf: utf8)
    }
  }

  /// Says that the parameter cannot be sent; the statement then fails before anything is sent.
  public mutating func refuse(_ reason: String) {
    if refusal == nil { refusal = .invalidParameter(position: count, reason: reason) }
  }
}

@usableFromInline
func containsNUL(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  guard let start = bytes.baseAddress, !bytes.isEmpty else { return false }
  return memchr(start, 0, bytes.count) != nil
}
