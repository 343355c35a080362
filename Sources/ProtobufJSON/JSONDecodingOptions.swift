/// How JSON is read into a message.
public struct JSONDecodingOptions: Sendable, Hashable {
  /// The greatest length of a text where the caller names no other, in bytes; as much as a message may have on the wire.
  public static let defaultMaximumBytes = 4 << 20

  /// Whether fields that the contract does not have are passed over; else they are refused.
  public var ignoresUnknownFields: Bool
  /// The greatest length of the text, in bytes.
  public var maximumBytes: Int

  /// Options; what is not stated is strict.
  public init(ignoresUnknownFields: Bool = false, maximumBytes: Int = defaultMaximumBytes) {
    self.ignoresUnknownFields = ignoresUnknownFields
    self.maximumBytes = maximumBytes
  }
}

/// How a message is written as JSON.
public struct JSONEncodingOptions: Sendable, Hashable {
  /// What stands for fields that are not set.
  public enum UnsetFields: Sendable, Hashable {
    /// Nothing: the mapping's default.
    case omitted
    /// The default value for fields without presence, nothing for the others.
    case defaults
    /// The default value for fields without presence, and null for those with presence, fields of a oneof aside: a
    /// script finds its keys always.
    case all
  }

  /// What stands for fields that are not set.
  public var unsetFields: UnsetFields

  /// Options; unset fields are omitted unless stated otherwise.
  public init(unsetFields: UnsetFields = .omitted) { self.unsetFields = unsetFields }
}
