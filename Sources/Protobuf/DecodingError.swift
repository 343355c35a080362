/// Why bytes are not a message of the expected type, and where.
public struct DecodingError: Error, Hashable {
  /// What is wrong with the input.
  public enum Reason: UInt8, Sendable {
    /// The input ends in the middle of a value, or a length points past the end.
    case truncated
    /// A varint is longer than ten bytes.
    case malformedVarint
    /// A tag has field number 0 or does not fit in 32 bits.
    case malformedTag
    /// A tag has one of the undefined wire types 6 and 7.
    case unknownWireType
    /// A group ends that did not begin, or ends with another field's number.
    case unbalancedGroup
    /// A string is not UTF-8.
    case invalidUTF8
    /// Messages or groups are nested deeper than `WireReader.maximumDepth`.
    case tooDeep
    /// The elements would take far more memory than the input that asks for them.
    case tooExpansive
    /// A packed field's length is no multiple of its element's size.
    case malformedPackedField
    /// A request has more than `WireReader.maximumRequestFields` fields.
    case tooManyFields
    /// The strings of a request have more than `WireReader.maximumRequestTextBytes` in all.
    case tooMuchText
    /// A repeated or map field of a request has more elements than the contract allows.
    case tooManyItems
  }

  /// What is wrong with the input.
  public let reason: Reason
  /// The byte of the outermost message at which it was noticed.
  public let offset: Int

  /// An error noticed at `offset` bytes from the start of the outermost message.
  public init(_ reason: Reason, at offset: Int) {
    self.reason = reason
    self.offset = offset
  }
}

extension DecodingError: CustomStringConvertible {
  /// One line for logs: the reason and the byte offset.
  public var description: String { "malformed message: \(reason) at byte \(offset)" }
}
