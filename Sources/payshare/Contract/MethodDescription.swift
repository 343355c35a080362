import JSON
import PayshareClient

/// What the contract says of a method, for people and for programs.
struct MethodDescription {
  private let method: ContractMethod

  init(_ method: ContractMethod) { self.method = method }

  /// The method, its policy, and each message it takes or gives with the messages in them, once each.
  var text: String {
    var lines = [method.name]
    lines += ContractText.lines(of: dottedName).map { "  \($0)" }
    lines += ["", "Access:       \(method.access)", "Effect:       \(method.effect)"]
    if let policy = method.descriptor.policy {
      lines.append("Repeating:    \(policy.idempotency.text)")
      if policy.isSecret { lines.append("Secret:       the response is never compressed") }
      if policy.allowsEndedSession { lines.append("Session:      may have ended") }
      if policy.allowsEnrolment { lines.append("Session:      may be for enrolling a second factor only") }
    }
    lines.append("Streams:      \(method.streams)")
    lines.append("Request:      \(method.input.fullName)")
    lines.append("Response:     \(method.output.fullName)")
    for schema in messages { lines += self.lines(of: schema) }
    for schema in enums { lines += self.lines(of: schema) }
    return lines.joined(separator: "\n")
  }

  /// The same as JSON.
  var json: JSONValue {
    guard case .object(let members) = method.json else { return method.json }
    return .object(
      members + [
        ("comment", .string(ContractText.comment(of: dottedName))),
        ("messages", .array(messages.map(json(of:)))), ("enums", .array(enums.map(json(of:)))),
      ])
  }

  private var dottedName: String { "\(method.descriptor.service).\(method.descriptor.method)" }

  /// The request, the response, and all messages in them; without those that have a JSON form of their own.
  private var messages: [MessageSchema] {
    var found: [MessageSchema] = []
    var open = [method.input, method.output]
    while !open.isEmpty {
      let schema = open.removeFirst()
      if found.contains(where: { $0 === schema }) || schema.fullName.hasPrefix("google.protobuf.") {
        continue
      }
      if !schema.isMapEntry { found.append(schema) }
      open += schema.fields.compactMap(\.message)
    }
    return found
  }

  private var enums: [EnumSchema] {
    var found: [EnumSchema] = []
    for schema in messages.flatMap(\.fields).compactMap({ $0.mapEntry?.value.enumeration ?? $0.enumeration })
    where !found.contains(where: { $0 === schema }) { found.append(schema) }
    return found
  }

  private func lines(of schema: MessageSchema) -> [String] {
    var lines = ["", "message \(schema.fullName)"]
    lines += ContractText.lines(of: schema.fullName).map { "  \($0)" }
    for field in schema.fields {
      let notes = field.notes(in: schema)
      lines.append("  \(field.name)  \(field.typeText)\(notes.isEmpty ? "" : "  (\(notes))")")
      lines += ContractText.lines(of: "\(schema.fullName).\(field.name)").map { "    \($0)" }
    }
    return lines
  }

  private func lines(of schema: EnumSchema) -> [String] {
    var lines = ["", "enum \(schema.fullName)"]
    for value in schema.values {
      lines.append("  \(value.name) = \(value.number)")
      lines += ContractText.lines(of: "\(schema.fullName).\(value.name)").map { "    \($0)" }
    }
    return lines
  }

  private func json(of schema: MessageSchema) -> JSONValue {
    .object([
      ("name", .string(schema.fullName)), ("comment", .string(ContractText.comment(of: schema.fullName))),
      (
        "fields",
        .array(
          schema.fields.map { field in
            .object([
              ("name", .string(field.name)), ("jsonName", .string(field.jsonName)),
              ("number", .integer(field.number)), ("type", .string(field.typeText)),
              ("oneof", field.oneof.map { .string(schema.oneofs[$0]) } ?? .null),
              ("secret", .boolean(field.isSecret)),
              ("personal", field.personal.map { .string($0) } ?? .null), ("rules", field.rules),
              ("comment", .string(ContractText.comment(of: "\(schema.fullName).\(field.name)"))),
            ])
          })
      ),
    ])
  }

  private func json(of schema: EnumSchema) -> JSONValue {
    .object([
      ("name", .string(schema.fullName)),
      (
        "values",
        .array(
          schema.values.map {
            .object([("name", .string($0.name)), ("number", .integer(Int($0.number)))])
          })
      ),
    ])
  }
}

extension FieldSchema {
  /// The type as the contract writes it: `repeated string`, `map<string, int64>`.
  var typeText: String {
    if let (key, value) = mapEntry { return "map<\(key.typeText), \(value.typeText)>" }
    let name =
      switch kind {
      case .message, .enumeration: typeName
      default: "\(kind)"
      }
    return isRepeated ? "repeated \(name)" : isOptional ? "optional \(name)" : name
  }

  /// Its rules and other properties, in a line.
  fileprivate func notes(in schema: MessageSchema) -> String {
    var notes: [String] = []
    if case .object(let members) = rules { notes += members.map { Self.text($0.key, $0.value) } }
    if isSecret { notes.append("secret") }
    if let personal { notes.append(personal) }
    if let oneof { notes.append("one of \(schema.oneofs[oneof])") }
    return notes.joined(separator: ", ")
  }

  private static func text(_ key: String, _ value: JSONValue) -> String {
    switch value {
    case .boolean(true): key
    case .object(let members): "\(key) {\(members.map { text($0.key, $0.value) }.joined(separator: ", "))}"
    case .string(let text): "\(key) \(text)"
    default: "\(key) \(value.compact)"
    }
  }
}
