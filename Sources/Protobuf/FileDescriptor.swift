/// The descriptor of a proto file that generated code carries, for server reflection.
public struct FileDescriptor: Sendable {
  /// The file's path below the proto root: `library/v1/book.proto`.
  public let name: String
  /// The files it imports.
  public let dependencies: [String]
  private let base64: StaticString

  /// A descriptor given as base64 of the serialized `google.protobuf.FileDescriptorProto`; line breaks are ignored.
  public init(name: String, dependencies: [String], base64: StaticString) {
    self.name = name
    self.dependencies = dependencies
    self.base64 = base64
  }

  /// The serialized `google.protobuf.FileDescriptorProto`, without comments; decoded anew each time.
  public func serialized() -> [UInt8] {
    base64.withUTF8Buffer { text in
      var result: [UInt8] = []
      result.reserveCapacity(text.count / 4 * 3)
      var bits: UInt32 = 0
      var bitCount = 0
      for character in text {
        guard let value = FileDescriptor.sextet(character) else { continue }
        bits = bits << 6 | value
        bitCount += 6
        if bitCount >= 8 {
          bitCount -= 8
          result.append(UInt8(truncatingIfNeeded: bits >> bitCount))
        }
      }
      return result
    }
  }

  private static func sextet(_ character: UInt8) -> UInt32? {
    switch character {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(character - UInt8(ascii: "A"))
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(character - UInt8(ascii: "a")) + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(character - UInt8(ascii: "0")) + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
