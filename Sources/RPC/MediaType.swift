/// Media types in `content-type`: they ignore case, and may have parameters after optional white space (RFC 9110,
/// section 8.3.1).
package enum MediaType {
  /// Whether the type is gRPC's, with protobuf messages: `application/grpc` or `application/grpc+proto`. Other suffixes
  /// are other formats.
  package static func isGRPC(_ value: some BidirectionalCollection<UInt8>) -> Bool {
    let type = withoutParameters(value)
    return equals(type, "application/grpc") || equals(type, "application/grpc+proto")
  }

  /// Whether the type is gRPC's, whatever the format of its messages.
  package static func isAnyGRPC(_ value: some BidirectionalCollection<UInt8>) -> Bool {
    let type = withoutParameters(value)
    return equals(type, "application/grpc") || equals(type.prefix(17), "application/grpc+")
  }

  private static func withoutParameters<Bytes: BidirectionalCollection<UInt8>>(
    _ value: Bytes
  ) -> Bytes.SubSequence where Bytes.SubSequence: BidirectionalCollection {
    var type = value.prefix { $0 != UInt8(ascii: ";") }
    while let last = type.last, last == UInt8(ascii: " ") || last == UInt8(ascii: "\t") { type.removeLast() }
    return type
  }

  /// Whether the bytes equal a lower-case text, ignoring case.
  private static func equals(_ bytes: some Collection<UInt8>, _ text: StaticString) -> Bool {
    text.withUTF8Buffer { text in
      bytes.count == text.count
        && zip(bytes, text).allSatisfy { $0 == $1 || $0 | 0x20 == $1 && (0x41...0x5A).contains($0) }
    }
  }
}
