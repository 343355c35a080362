/// A protobuf message: a value that can be read from and written to the wire.
///
/// Generated types conform; they are plain values, so they may cross threads and be compared and hashed.
public protocol Message: Sendable, Hashable {
  /// The empty message: every field has its default value.
  init()

  /// The message's name with its package: `library.v1.Book`.
  static var fullName: String { get }

  /// Reads fields up to the reader's end into this message, as the protobuf specification merges: the last scalar
  /// wins, repeated fields grow, sub-messages merge.
  ///
  /// After an error the message holds everything read before it, including in sub-messages.
  mutating func merge(from reader: inout WireReader) throws(DecodingError)

  /// Writes every set field in field order.
  func encode(into writer: inout WireWriter)

  /// Adds every violation of the contract's field rules; does nothing for a message without rules.
  func validate(into violations: inout Violations)
}

extension Message {
  /// Does nothing: a message without rules has no violations.
  @inlinable public func validate(into violations: inout Violations) {}

  /// The message that the bytes hold.
  @inlinable public init(decoding bytes: UnsafeRawBufferPointer) throws(DecodingError) {
    self.init()
    var reader = WireReader(bytes)
    try merge(from: &reader)
  }

  /// The message that the bytes hold.
  @inlinable public init(decoding bytes: [UInt8]) throws(DecodingError) {
    self.init()
    try bytes.withUnsafeBufferPointer { buffer throws(DecodingError) in
      var reader = WireReader(UnsafeRawBufferPointer(buffer))
      try merge(from: &reader)
    }
  }

  /// Reads a request of an untrusted caller into this message, within the limits of `WireReader` for requests.
  @inlinable public mutating func merge(request bytes: [UInt8]) throws(DecodingError) {
    try bytes.withUnsafeBufferPointer { buffer throws(DecodingError) in
      var reader = WireReader(UnsafeRawBufferPointer(buffer), isRequest: true)
      try merge(from: &reader)
    }
  }

  /// The message on the wire.
  @inlinable public func encoded() -> [UInt8] {
    var writer = WireWriter()
    encode(into: &writer)
    return writer.finish()
  }

  /// A message that `fill` has filled in: `.with { $0.name = "Goa" }`.
  @inlinable public static func with<Failure: Error>(
    _ fill: (inout Self) throws(Failure) -> Void
  ) throws(Failure) -> Self {
    var message = Self()
    try fill(&message)
    return message
  }

  /// Every violation of the contract's field rules, with its field path.
  public var violations: [FieldViolation] {
    var violations = Violations()
    validate(into: &violations)
    return violations.all
  }
}
