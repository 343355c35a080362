/// A value that can be read from a column.
public protocol PostgresDecodable {
  /// Reads the value from PostgreSQL's binary format, or throws the reason why it cannot.
  static func decode(_ field: PostgresField) throws(DecodingFailure) -> Self
}

/// One column of one row, in PostgreSQL's binary format. Valid only while the row is decoded.
public struct PostgresField {
  /// The column's type.
  public let type: PostgresType
  /// The value's bytes; nil for NULL.
  public let bytes: UnsafeRawBufferPointer?

  /// A field from its parts.
  @inlinable
  public init(type: PostgresType, bytes: UnsafeRawBufferPointer?) {
    self.type = type
    self.bytes = bytes
  }
}

/// Why a column's value could not be read.
public struct DecodingFailure: Error, Hashable, Sendable {
  /// What was found and what was expected.
  public let reason: String

  /// A failure for this reason.
  public init(_ reason: String) { self.reason = reason }
}

extension PostgresField {
  /// The bytes of a value that must not be NULL.
  @inlinable
  public func required() throws(DecodingFailure) -> UnsafeRawBufferPointer {
    guard let bytes else { throw DecodingFailure("NULL in a column that is expected to have a value") }
    return bytes
  }

  /// The value as an integer of exactly this width, if the column has this type.
  @inlinable
  func integer<T: FixedWidthInteger>(_ type: PostgresType, as _: T.Type) throws(DecodingFailure) -> T {
    let bytes = try required()
    guard self.type == type, bytes.count == MemoryLayout<T>.size else { throw mismatch(type) }
    return T(bigEndian: bytes.loadUnaligned(as: T.self))
  }

  @usableFromInline
  func mismatch(_ expected: PostgresType) -> DecodingFailure {
    DecodingFailure(
      "type \(type.rawValue) of \(bytes?.count ?? -1) bytes where type \(expected.rawValue) is expected")
  }
}
