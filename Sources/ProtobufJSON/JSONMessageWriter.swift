import JSON
import Protobuf

/// Turns messages on the wire into JSON, field by field as the schema says. Fields that the schema does not have are
/// left out.
struct JSONMessageWriter {
  let schemas: SchemaSet
  let options: JSONEncodingOptions
  private var depthLeft = WireReader.maximumDepth

  init(_ schemas: SchemaSet, _ options: JSONEncodingOptions) {
    self.schemas = schemas
    self.options = options
  }

  /// The JSON of a message.
  mutating func value(
    of schema: MessageSchema, _ bytes: UnsafeRawBufferPointer
  ) throws(JSONEncodingError) -> JSONValue {
    let fields = try self.fields(schema, bytes)
    if let type = WellKnownType(schema) { return try wellKnown(type, schema, fields) }
    return .object(try members(of: schema, fields))
  }

  /// The members of a message's object.
  mutating func members(
    of schema: MessageSchema, _ fields: FieldValues
  ) throws(JSONEncodingError) -> [(key: String, value: JSONValue)] {
    var members: [(key: String, value: JSONValue)] = []
    for (index, field) in schema.fields.enumerated() {
      do throws(JSONEncodingError) {
        if let value = try member(field, fields[index]) { members.append((field.jsonName, value)) }
      } catch {
        throw error.inside(field: field.jsonName)
      }
    }
    return members
  }

  /// The fields of a message on the wire.
  func fields(_ schema: MessageSchema, _ bytes: UnsafeRawBufferPointer) throws(JSONEncodingError)
    -> FieldValues
  {
    do throws(DecodingError) { return try FieldValues(schema, bytes) } catch {
      throw JSONEncodingError(error)
    }
  }

  /// The JSON of a field; nil to omit it.
  private mutating func member(_ field: FieldSchema, _ values: [WireValue]) throws(JSONEncodingError)
    -> JSONValue?
  {
    if let (key, value) = field.mapEntry {
      if values.isEmpty, options.unsetFields == .omitted { return nil }
      return try map(field, key, value, values)
    }
    if field.isRepeated {
      if values.isEmpty, options.unsetFields == .omitted { return nil }
      return .array(try list(field, values))
    }
    guard let last = values.last else { return unset(field) }
    if field.kind == .message { return try message(field, values) }
    if !field.hasPresence, last.isDefault(as: field.kind), options.unsetFields == .omitted { return nil }
    return try scalar(field, last)
  }

  private func unset(_ field: FieldSchema) -> JSONValue? {
    switch options.unsetFields {
    case .omitted: nil
    case .defaults: field.hasPresence ? nil : field.defaultJSON
    case .all: field.hasPresence ? (field.oneof == nil ? .null : nil) : field.defaultJSON
    }
  }

  private mutating func list(_ field: FieldSchema, _ values: [WireValue]) throws(JSONEncodingError)
    -> [JSONValue]
  {
    var elements: [JSONValue] = []
    for value in values {
      do throws(JSONEncodingError) {
        if field.kind == .message {
          elements.append(try message(field, [value]))
        } else {
          elements.append(try scalar(field, value))
        }
      } catch {
        throw error.inside(index: elements.count)
      }
    }
    return elements
  }

  /// The object of a map; a later entry replaces an earlier one of the same key.
  private mutating func map(
    _ field: FieldSchema, _ key: FieldSchema, _ value: FieldSchema, _ entries: [WireValue]
  ) throws(JSONEncodingError) -> JSONValue {
    var members: [(key: String, value: JSONValue)] = []
    var places: [String: Int] = [:]
    guard let schema = field.message else { throw JSONEncodingError(.unsupportedType) }
    for case .bytes(let bytes) in entries {
      try descend()
      let parts = try fields(schema, bytes)
      let name =
        try parts[0].last.map { entry throws(JSONEncodingError) in try scalar(key, entry).keyText }
        ?? key.defaultJSON.keyText
      do throws(JSONEncodingError) {
        let json: JSONValue
        if value.kind == .message {
          json = try message(value, parts[1])
        } else if let last = parts[1].last {
          json = try scalar(value, last)
        } else {
          json = value.defaultJSON
        }
        if let place = places[name] {
          members[place].value = json
        } else {
          places[name] = members.count
          members.append((name, json))
        }
      } catch {
        throw error.inside(key: name)
      }
      ascend()
    }
    return .object(members)
  }

  /// The JSON of a sub-message, whose parts on the wire merge when they are concatenated.
  private mutating func message(_ field: FieldSchema, _ values: [WireValue]) throws(JSONEncodingError)
    -> JSONValue
  {
    guard let schema = field.message else { throw JSONEncodingError(.unsupportedType) }
    try descend()
    defer { ascend() }
    if values.count == 1, case .bytes(let bytes) = values[0] { return try value(of: schema, bytes) }
    var merged: [UInt8] = []
    for case .bytes(let bytes) in values { merged += bytes }
    return try merged.withUnsafeBufferPointer { buffer throws(JSONEncodingError) in
      try value(of: schema, UnsafeRawBufferPointer(buffer))
    }
  }

  mutating func descend() throws(JSONEncodingError) {
    guard depthLeft > 0 else { throw JSONEncodingError(.tooDeep) }
    depthLeft -= 1
  }

  mutating func ascend() { depthLeft += 1 }
}
