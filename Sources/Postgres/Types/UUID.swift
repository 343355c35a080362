/// A universally unique identifier (RFC 9562), ordered by its bytes as PostgreSQL orders it.
public struct UUID: Hashable, Comparable, Sendable {
  /// The first eight bytes, the first of them highest.
  public let high: UInt64
  /// The last eight bytes, the first of them highest.
  public let low: UInt64

  /// An identifier from its halves.
  @inlinable
  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// The identifier of all zeros (RFC 9562, section 5.9).
  @inlinable public static var zero: UUID { UUID(high: 0, low: 0) }

  /// Earlier bytes weigh more.
  @inlinable
  public static func < (left: UUID, right: UUID) -> Bool {
    left.high == right.high ? left.low < right.low : left.high < right.high
  }

  /// The identifier as a number.
  @inlinable public var number: UInt128 { UInt128(high) << 64 | UInt128(low) }
}

extension UUID: PostgresEncodable, PostgresDecodable, PostgresArrayElement {
  /// `uuid`.
  @inlinable public static var postgresType: PostgresType { .uuid }
  /// `uuid[]`.
  @inlinable public static var postgresArrayType: PostgresType { .uuidArray }

  /// Writes the 16 bytes.
  @inlinable
  public func encode(into parameters: inout Parameters) {
    parameters.write(high)
    parameters.write(low)
  }

  /// Reads a `uuid`.
  @inlinable
  public static func decode(_ field: PostgresField) throws(DecodingFailure) -> UUID {
    let bytes = try field.required()
    guard field.type == .uuid, bytes.count == 16 else { throw field.mismatch(.uuid) }
    return UUID(
      high: UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)),
      low: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
  }
}
