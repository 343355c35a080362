import JSON
package import PayshareAPI
import Protobuf
import ProtobufJSON
package import RPC
import ServiceKit

/// What an event changed, field by field: of a message that was there before, the fields that are different; of any
/// other event, all that it says.
package enum EventDifference {
  /// The names that events of changes have for what was before, and for the fields that are different.
  private static let (previous, changedFields) = ("previous", "changed_fields")

  /// The fields that are different, of a `JournalEvent` on the wire.
  /// - Throws: `INTERNAL` if the event cannot be read.
  package static func fields(of event: [UInt8]) throws(Status) -> [PayshareV1.FieldDifference] {
    let schemas = PayshareV1.JournalEvent.schemas
    guard let schema = schemas.message(PayshareV1.JournalEvent.fullName) else { return [] }
    let json: JSONValue
    do throws(JSONEncodingError) { json = try schema.json(of: event, schemas) } catch {
      throw Status(.internal, "the event cannot be shown: \(error)")
    }
    // The one field of the oneof.
    guard case .object(let kinds) = json, let kind = kinds.first,
      let place = schema.index(ofName: kind.key), let details = schema.fields[place].message
    else { return [] }
    return differences(in: Members(kind.value), details)
  }

  private static func differences(
    in event: Members, _ schema: MessageSchema
  ) -> [PayshareV1.FieldDifference] {
    var found: [PayshareV1.FieldDifference] = []
    guard let place = schema.index(ofName: previous),
      let after = schema.fields.first(where: {
        $0.typeName == schema.fields[place].typeName && $0.name != previous
      }), let message = after.message
    else {
      add(&found, at: "", nil, event.value, schema)
      return found
    }
    let changed = event.texts(of: schema, changedFields)
    let (old, new) = (event.members(of: schema, previous), event.members(of: schema, after.name))
    for field in message.fields where changed.contains(field.name) {
      let (path, count) = ("\(after.name).\(field.name)", found.count)
      add(&found, at: path, old[field.jsonName], new[field.jsonName], field.message)
      // What is personal looks alike where it is masked; that it changed is still said.
      if found.count == count, field.personal != nil {
        found.append(
          .with {
            $0.path = path
            $0.oldValue = Members(old[field.jsonName]).text
            $0.newValue = Members(new[field.jsonName]).text
          })
      }
    }
    return found
  }

  /// Adds what is different between two values, down to single fields and elements.
  private static func add(
    _ found: inout [PayshareV1.FieldDifference], at path: String, _ old: JSONValue?, _ new: JSONValue?,
    _ schema: MessageSchema?
  ) {
    let (before, after) = (Members(old), Members(new))
    if before.isObject || after.isObject {
      for name in before.names(with: after) {
        let field = schema.flatMap { schema in schema.index(ofName: name).map { schema.fields[$0] } }
        let step = field?.name ?? name
        add(
          &found, at: path.isEmpty ? step : "\(path).\(step)", before[name], after[name], field?.message)
      }
    } else if before.elements != nil || after.elements != nil {
      let (first, second) = (before.elements ?? [], after.elements ?? [])
      for index in 0..<max(first.count, second.count) {
        add(
          &found, at: "\(path)[\(index)]", index < first.count ? first[index] : nil,
          index < second.count ? second[index] : nil, schema)
      }
    } else if before.text != after.text {
      found.append(
        .with {
          $0.path = path
          $0.oldValue = before.text
          $0.newValue = after.text
        })
    }
  }
}

/// A value of JSON, looked into.
private struct Members {
  let value: JSONValue?
  private let byName: [String: JSONValue]
  private let names: [String]

  init(_ value: JSONValue?) {
    self.value = value
    if case .object(let members)? = value {
      names = members.map(\.key)
      byName = Dictionary(members.map { ($0.key, $0.value) }) { first, _ in first }
    } else {
      (names, byName) = ([], [:])
    }
  }

  subscript(name: String) -> JSONValue? { byName[name] }

  var isObject: Bool { if case .object? = value { true } else { false } }

  var elements: [JSONValue]? { if case .array(let elements)? = value { elements } else { nil } }

  /// The text of a single value, without quotes; empty if there is none.
  var text: String {
    switch value {
    case nil: ""
    case .string(let text)?: text
    case let value?: value.compact
    }
  }

  /// The names of both, in their order.
  func names(with other: Members) -> [String] {
    names + other.names.filter { byName[$0] == nil }
  }

  func members(of schema: MessageSchema, _ name: String) -> Members { Members(member(of: schema, name)) }

  func texts(of schema: MessageSchema, _ name: String) -> Set<String> {
    Set((Members(member(of: schema, name)).elements ?? []).map { Members($0).text })
  }

  private func member(of schema: MessageSchema, _ name: String) -> JSONValue? {
    schema.index(ofName: name).flatMap { byName[schema.fields[$0].jsonName] }
  }
}
