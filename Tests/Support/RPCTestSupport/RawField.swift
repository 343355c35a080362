/// A header field as a test wants it, and how it is written with HPACK (RFC 7541).
public struct RawField: Sendable {
  /// The name.
  public var name: String
  /// The value.
  public var value: String

  /// A field.
  public init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }

  /// The fields of a call of `testing.EchoService/Echo`.
  public static let echo = [
    RawField(":method", "POST"), RawField(":scheme", "http"), RawField(":path", "/testing.EchoService/Echo"),
    RawField(":authority", "test"), RawField("te", "trailers"), RawField("content-type", "application/grpc"),
  ]

  /// A header block of literals that are not indexed (RFC 7541, section 6.2.2).
  public static func block(_ fields: [RawField]) -> [UInt8] { fields.flatMap { $0.literal() } }

  /// A literal with its name (RFC 7541, section 6.2), by default one that is not indexed; 0x40 has it indexed, 0x10
  /// never.
  public func literal(_ pattern: UInt8 = 0) -> [UInt8] {
    [pattern] + Self.string(Array(name.utf8)) + Self.string(Array(value.utf8))
  }

  /// A string literal (RFC 7541, section 5.2).
  public static func string(_ bytes: [UInt8], isHuffman: Bool = false) -> [UInt8] {
    integer(bytes.count, prefix: 7, isHuffman ? 0x80 : 0) + bytes
  }

  /// An integer behind the bits of a pattern (RFC 7541, section 5.1).
  public static func integer(_ value: Int, prefix: Int, _ pattern: UInt8) -> [UInt8] {
    let most = 1 << prefix - 1
    if value < most { return [pattern | UInt8(value)] }
    var bytes = [pattern | UInt8(most)]
    var rest = value - most
    while rest >= 128 {
      bytes.append(UInt8(rest & 127) | 128)
      rest >>= 7
    }
    return bytes + [UInt8(rest)]
  }
}
