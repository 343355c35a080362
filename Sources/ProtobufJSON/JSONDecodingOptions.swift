/// How JSON is read into a message.
public struct JSONDecodingOptions: Sendable, Hashable {
  /// The greatest length of a text where the caller names no other, in bytes; as much as a message may have on the wire.
  public static let defaultMaximumBytes = 4 << 20

  /// Whether fields that the contract does not have are skipped rather than refused.
  public var ignoresUnknownFields: Bool
  /// The greatest length of the text, in bytes.
  public var maximumBytes: Int

  /// Options, strict by default.
  public init(ignoresUnknownFields: Bool = false, maximumBytes: Int = defaultMaximumBytes) {
    self.ignoresUnknownFields = ignoresUnknownFields
    self.maximumBytes = maximumBytes
  }
}

/// How a message is written as JSON.
public struct JSONEncodingOptions: Sendable, Hashable {
  /// How fields that are not set are written.
  public enum UnsetFields: Sendable, Hashable {
    /// Nothing: the mapping's default.
    case omitted
    /// The default value for fields without presence, nothing for the others.
    case defaults
    /// The default value for fields without presence, and null for those with presence, except fields of a oneof: a
    /// script always finds its keys.
    case all
  }

  /// How fields that are not set are written.
  public var unsetFields: UnsetFields

  /// Options; unset fields are omitted unless stated otherwise.
  public init(unsetFields: UnsetFields = .omitted) { self.unsetFields = unsetFields }
}
