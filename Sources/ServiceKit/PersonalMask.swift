import PayshareAPI
public import Protobuf

/// Masks the personal fields of messages: what the contract marks with `personal`, at any depth. Any thread.
///
/// An address becomes `…@…`, any other text `…`, and a value of another kind is left out. Nothing of the value remains,
/// not even its first letter or its domain: journal entries are kept for ever, also after a person was erased.
public final class PersonalMask: Sendable {
  /// The mask of the contract.
  public static let contract = PersonalMask(PayshareAPIFileDescriptors.schemas)

  /// What happens to a field.
  private enum Action: Sendable {
    case mask
    /// The field has messages with personal fields, of this name.
    case descend(String)
  }

  /// The fields to change, by message and number. Messages without personal fields are missing.
  private let actions: [String: [Int: Action]]

  /// The mask of a contract.
  public init(_ schemas: SchemaSet) {
    let messages = schemas.messageNames.compactMap { schemas.message($0) }
    var actions: [String: [Int: Action]] = [:]
    var isComplete = false
    // Messages may contain each other: repeated until no more are found.
    while !isComplete {
      isComplete = true
      for message in messages {
        let found = Self.actions(of: message) { actions[$0] != nil }
        if found.count != actions[message.fullName]?.count ?? 0 {
          actions[message.fullName] = found
          isComplete = false
        }
      }
    }
    self.actions = actions
  }

  private static func actions(
    of message: MessageSchema, hasPersonalFields: (String) -> Bool
  ) -> [Int: Action] {
    var actions: [Int: Action] = [:]
    for field in message.fields {
      if field.personal != nil {
        actions[field.number] = .mask
      } else if field.kind == .message, hasPersonalFields(field.typeName) {
        actions[field.number] = .descend(field.typeName)
      }
    }
    return actions
  }

  /// Whether a message of this name, or one in it, can have personal fields.
  public func concerns(_ message: String) -> Bool { actions[message] != nil }

  /// The bytes of a message of this name without personal data. Nothing is left of bytes that are no message.
  public func masked(_ bytes: [UInt8], of message: String) -> [UInt8] {
    guard let actions = actions[message] else { return bytes }
    do throws(DecodingError) {
      return try bytes.withUnsafeBufferPointer { buffer throws(DecodingError) in
        let source = UnsafeRawBufferPointer(buffer)
        var reader = WireReader(source)
        var writer = WireWriter(capacity: bytes.count)
        var start = reader.offset
        while let tag = try reader.nextTag() {
          if let action = actions[Int(tag >> 3)] {
            try write(tag, from: &reader, as: action, to: &writer)
          } else {
            try reader.skip(tag)
            writer.raw(UnsafeRawBufferPointer(rebasing: source[start..<reader.offset]))
          }
          start = reader.offset
        }
        return writer.finish()
      }
    } catch {
      return []
    }
  }

  private func write(
    _ tag: UInt32, from reader: inout WireReader, as action: Action, to writer: inout WireWriter
  ) throws(DecodingError) {
    let number = Int(tag >> 3)
    guard tag & 7 == WireType.lengthDelimited.rawValue else { return try reader.skip(tag) }
    let value = try reader.bytes()
    writer.tag(ofField: number, .lengthDelimited)
    switch action {
    case .descend(let message): writer.bytes(masked(value, of: message))
    case .mask: writer.string(value.isEmpty ? "" : value.contains(UInt8(ascii: "@")) ? "…@…" : "…")
    }
  }
}

extension DescribedMessage {
  /// The message without personal data, for logs.
  public var masked: Self {
    guard PersonalMask.contract.concerns(Self.fullName) else { return self }
    return (try? Self(decoding: PersonalMask.contract.masked(encoded(), of: Self.fullName))) ?? Self()
  }
}
