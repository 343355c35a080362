public import JSON
public import Protobuf

extension MessageSchema {
  /// The JSON of a message of this type with `***` in place of hidden fields.
  public func hiding(_ json: JSONValue, where isHidden: (FieldSchema) -> Bool) -> JSONValue {
    guard case .object(let members) = json else { return json }
    return .object(
      members.map { key, value in
        guard let index = index(ofName: key) else { return (key, value) }
        return (key, fields[index].hiding(value, where: isHidden))
      })
  }
}

extension FieldSchema {
  /// The replacement of a hidden value. Computed, because LeakSanitizer cannot follow a stored value of an indirect
  /// enum.
  private static var hidden: JSONValue { .string("***") }

  fileprivate func hiding(_ json: JSONValue, where isHidden: (FieldSchema) -> Bool) -> JSONValue {
    if isHidden(self) { return Self.hidden }
    switch json {
    case .array(let elements): return .array(elements.map { message?.hiding($0, where: isHidden) ?? $0 })
    case .object(let members):
      guard let entry = mapEntry else { return message?.hiding(json, where: isHidden) ?? json }
      return .object(members.map { ($0, entry.value.hiding($1, where: isHidden)) })
    default: return json
    }
  }
}
