import JSON
import PayshareClient

extension FieldAssignment {
  /// The JSON of a message of a type with this field set.
  func applied(to message: JSONValue, _ schema: MessageSchema) throws(CommandError) -> JSONValue {
    try Self.set(path[...], value, in: message, schema)
  }

  private static func set(
    _ path: ArraySlice<Step>, _ value: Value, in message: JSONValue, _ schema: MessageSchema
  ) throws(CommandError) -> JSONValue {
    guard case .object(var members) = message, case .field(let name)? = path.first else {
      throw .usage("\(schema.fullName) is a message: name a field of it")
    }
    guard let index = schema.index(ofName: name) else { throw unknown(name, in: schema) }
    let field = schema.fields[index]
    let place = members.firstIndex { $0.key == field.jsonName || $0.key == field.name }
    let old = place.map { members[$0].value }
    let new = try set(path.dropFirst(), value, of: field, old?.isNull == true ? nil : old)
    if let place { members[place].value = new } else { members.append((field.jsonName, new)) }
    return .object(members)
  }

  /// The new value of a field.
  private static func set(
    _ path: ArraySlice<Step>, _ value: Value, of field: FieldSchema, _ old: JSONValue?
  ) throws(CommandError) -> JSONValue {
    if let (_, entry) = field.mapEntry { return try setEntry(path, value, of: field, entry, old) }
    if field.isRepeated { return try setElement(path, value, of: field, old) }
    return try setOne(path, value, of: field, old)
  }

  private static func setOne(
    _ path: ArraySlice<Step>, _ value: Value, of field: FieldSchema, _ old: JSONValue?
  ) throws(CommandError) -> JSONValue {
    if path.isEmpty { return try json(value, of: field) }
    guard let schema = field.message else { throw .usage("\(field.name) has no fields of its own") }
    return try set(path, value, in: old ?? .object([]), schema)
  }

  /// The list with an element appended or changed.
  private static func setElement(
    _ path: ArraySlice<Step>, _ value: Value, of field: FieldSchema, _ old: JSONValue?
  ) throws(CommandError) -> JSONValue {
    var elements: [JSONValue] = []
    if case .array(let found)? = old { elements = found }
    if path.isEmpty {
      if case .json(.array(let whole)) = value { return .array(whole) }
      return .array(elements + [try json(value, of: field)])
    }
    guard case .element(let text)? = path.first, let index = Int(text), (0...elements.count).contains(index)
    else {
      throw .usage("\(field.name) is a list: its next element is \(field.name)[\(elements.count)]")
    }
    let old = index < elements.count ? elements[index] : nil
    let new = try setOne(path.dropFirst(), value, of: field, old)
    if index < elements.count { elements[index] = new } else { elements.append(new) }
    return .array(elements)
  }

  /// A map with one entry set.
  private static func setEntry(
    _ path: ArraySlice<Step>, _ value: Value, of field: FieldSchema, _ entry: FieldSchema, _ old: JSONValue?
  ) throws(CommandError) -> JSONValue {
    if path.isEmpty, case .json(let whole) = value { return whole }
    guard case .element(let key)? = path.first else {
      throw .usage("\(field.name) is a map: name a key of it, \(field.name)[KEY]")
    }
    var members: [(key: String, value: JSONValue)] = []
    if case .object(let found)? = old { members = found }
    let place = members.firstIndex { $0.key == key }
    let new = try setOne(path.dropFirst(), value, of: entry, place.map { members[$0].value })
    if let place { members[place].value = new } else { members.append((key, new)) }
    return .object(members)
  }

  /// The JSON of a text as the value of a field.
  private static func json(_ value: Value, of field: FieldSchema) throws(CommandError) -> JSONValue {
    guard case .text(let text) = value else {
      if case .json(let json) = value { return json }
      return .null
    }
    switch field.kind {
    case .bool: return try boolean(text, field)
    case .enumeration: return JSONNumber.matches(text) ? .number(text) : .string(text)
    case .message:
      guard let schema = field.message, schema.hasTextForm else {
        throw .usage("\(field.name) is a message: set its fields, or \(field.name):=JSON")
      }
      return schema.fullName == "google.protobuf.BoolValue" ? try boolean(text, field) : .string(text)
    // JSON allows numbers in strings; they are checked when the request is encoded.
    default: return .string(text)
    }
  }

  private static func boolean(_ text: String, _ field: FieldSchema) throws(CommandError) -> JSONValue {
    guard text == "true" || text == "false" else { throw .usage("\(field.name) is true or false") }
    return .boolean(text == "true")
  }

  private static func unknown(_ name: String, in schema: MessageSchema) -> CommandError {
    let names = schema.fields.map(\.name)
    let guess = ArgumentCheck.nearest(to: name, among: names).map { "; did you mean \($0)?" } ?? ""
    let known = names.isEmpty ? "It has none." : "It has \(names.joined(separator: ", "))."
    return .usage("\(schema.fullName) has no field \(TextWidth.printable(name))\(guess)\n\(known)")
  }
}

extension MessageSchema {
  /// Whether its JSON is a single text: times, masks, wrapped scalars.
  fileprivate var hasTextForm: Bool {
    let name = fullName.dropFirst("google.protobuf.".count)
    return fullName.hasPrefix("google.protobuf.")
      && (name.hasSuffix("Value") || ["Timestamp", "Duration", "FieldMask"].contains(name))
  }
}

extension JSONValue {
  fileprivate var isNull: Bool { if case .null = self { true } else { false } }
}
