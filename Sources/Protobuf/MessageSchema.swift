/// What the contract says about one message.
///
/// It lives as long as the `SchemaSet` it belongs to.
public final class MessageSchema: @unchecked Sendable {
  /// The name with its package: `library.v1.Book`.
  public let fullName: String
  /// Whether protoc made it for a map field.
  public let isMapEntry: Bool
  /// The names of the oneofs, those of `optional` fields included.
  public let oneofs: [String]
  // Written once, by the set that makes the schema, before it is shared.
  /// The fields, by number.
  public private(set) var fields: [FieldSchema] = []
  private var byNumber: [Int: Int] = [:]
  private var byName: [String: Int] = [:]

  init(_ descriptor: MessageDescriptor) {
    fullName = descriptor.fullName
    isMapEntry = descriptor.isMapEntry
    oneofs = descriptor.oneofs
  }

  func setFields(_ fields: [FieldSchema]) {
    self.fields = fields.sorted { $0.number < $1.number }
    for (index, field) in self.fields.enumerated() {
      byNumber[field.number] = index
      byName[field.name] = index
    }
    // If one field's JSON name is another's contract name, the JSON name wins.
    for (index, field) in self.fields.enumerated() { byName[field.jsonName] = index }
  }

  /// The index in `fields` of the field with a number on the wire.
  public func index(ofNumber number: Int) -> Int? { byNumber[number] }

  /// The index in `fields` of the field with a JSON name or a name of the contract.
  public func index(ofName name: String) -> Int? { byName[name] }
}
