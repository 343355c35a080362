/// The schemas of the messages, enums and services of one module, made from its reflection descriptors: the one
/// description of the contract, used by everything but the binary codec.
///
/// Any thread. Its schemas live as long as it does; a module's own live for ever.
public final class SchemaSet: Sendable {
  /// The services, by name.
  public let services: [ServiceSchema]
  private let messages: [String: MessageSchema]
  private let enums: [String: EnumSchema]
  private let imports: [SchemaSet]

  /// Reads descriptors; types of other modules are found in `imports`. An unreadable descriptor, which the generator
  /// never writes, yields no schemas.
  public init(_ files: [FileDescriptor], importing imports: [SchemaSet] = []) {
    var contents = DescriptorContents()
    for file in files {
      let bytes = file.serialized()
      try? contents.read(file: bytes)
    }
    self.imports = imports
    services = contents.services.sorted { $0.fullName < $1.fullName }
    let enums = Dictionary(contents.enums.map { ($0.fullName, $0) }) { first, _ in first }
    let messages = Dictionary(contents.messages.map { ($0.fullName, MessageSchema($0)) }) { first, _ in first
    }
    self.enums = enums
    self.messages = messages
    for descriptor in contents.messages {
      messages[descriptor.fullName]?.setFields(
        descriptor.fields.map { FieldSchema($0, reference: reference(of: $0)) })
    }
  }

  /// The schema of a message of this module or one that it imports.
  public func message(_ fullName: String) -> MessageSchema? {
    messages[fullName] ?? imports.lazy.compactMap { $0.message(fullName) }.first
  }

  /// The schema of an enum of this module or one that it imports.
  public func enumeration(_ fullName: String) -> EnumSchema? {
    enums[fullName] ?? imports.lazy.compactMap { $0.enumeration(fullName) }.first
  }

  /// The names of the messages of this module, in order.
  public var messageNames: [String] { messages.keys.sorted() }

  private func reference(of field: FieldDescriptor) -> FieldSchema.Reference {
    switch field.kind {
    case .message: message(field.typeName).map { .message(Unowned(object: $0)) } ?? .none
    case .enumeration: enumeration(field.typeName).map { .enumeration($0) } ?? .none
    default: .none
    }
  }
}
