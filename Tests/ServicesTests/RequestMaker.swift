import Foundation
import JSON
import PayshareAPI
import Protobuf
import ProtobufJSON
import Testing

/// Makes requests that keep the rules of their fields, from the schema of the contract, with an id of a test's choice in
/// one field.
struct RequestMaker {
  private static let maximumDepth = 4

  private let schema: MessageSchema
  private let ids: [String: String]
  private let content: String
  private var etag = "v1"

  /// - Parameters:
  ///   - ids: the ids for the required fields, by the names of fields.
  ///   - content: JSON that the request has besides. `$user` and `$budget_id` stand for the ids of a user and a budget, `$etag` for an etag,
  ///     `$path` for the path of the field that has the id of the test's choice, and `$mask` for the field of the
  ///     resource that has it.
  init(_ schema: MessageSchema, ids: [String: String], content: String? = nil) {
    self.schema = schema
    self.ids = ids
    self.content = content ?? "{}"
  }

  /// The same with another etag.
  func with(etag: String) -> RequestMaker {
    var maker = self
    maker.etag = etag
    return maker
  }

  private func content(along path: [String]) -> [String: Any] {
    let mask = path.count > 1 ? path[1] : "description"
    let field = schema.fields.first { $0.name == path[0] }?.message?.fields.first { $0.name == mask }
    let text = content.replacingOccurrences(of: "$user", with: ids["user_id"] ?? "")
      .replacingOccurrences(of: "$mask", with: field?.jsonName ?? mask)
      .replacingOccurrences(of: "$etag", with: etag)
      .replacingOccurrences(of: "$budget_id", with: ids["budget_id"] ?? "")
      .replacingOccurrences(of: "$path", with: path.joined(separator: "."))
    return (try? JSONSerialization.jsonObject(with: Data(text.utf8))) as? [String: Any] ?? [:]
  }

  /// The paths of all fields that take the id of something.
  var idPaths: [[String]] { Self.idPaths(in: schema, depth: 0) }

  /// A request with an id from elsewhere in one field.
  func request(with path: [String], from others: [String: String]) throws -> String {
    let name = try #require(path.last)
    let kind = Self.kind(of: name)
    let id = try #require(others[kind], "no test makes something with the id \(kind): add it to World")
    var made = try message(schema, along: path[...], id)
    made = Self.merged(made, content(along: path), keeping: path[...], schema)
    return String(
      decoding: try JSONSerialization.data(withJSONObject: made, options: [.sortedKeys]), as: UTF8.self)
  }

  private static func idPaths(in schema: MessageSchema, depth: Int) -> [[String]] {
    if depth > maximumDepth || schema.fullName.hasPrefix("google.") { return [] }
    return schema.fields.flatMap { field -> [[String]] in
      if let message = field.message {
        return idPaths(in: message, depth: depth + 1).map { [field.name] + $0 }
      }
      let isID = field.name.hasSuffix("_id") || field.name.hasSuffix("_ids")
      return isID && field.kind == .string && field.name != "request_id" ? [[field.name]] : []
    }
  }

  /// The name of the single id: `user_id` for `user_ids` and `payer_user_id`, `category_id` for `parent_category_id`.
  private static func kind(of name: String) -> String {
    let single = name.hasSuffix("_ids") ? String(name.dropLast()) : name
    return ["user_id", "category_id"].first { single.hasSuffix($0) } ?? single
  }

  private func message(_ schema: MessageSchema, along path: ArraySlice<String>, _ id: String) throws
    -> [String: Any]
  {
    var made: [String: Any] = [:]
    for field in schema.fields {
      let isOnPath = field.name == path.first
      guard isOnPath || isNeeded(field, in: schema, besides: path.first) else { continue }
      let rest = isOnPath ? path.dropFirst() : []
      var value: Any
      if field.message?.fullName == "google.protobuf.FieldMask" {
        value = ""
      } else if field.message?.fullName == "google.protobuf.Timestamp" {
        value = "2026-01-01T00:00:00Z"
      } else if let message = field.message {
        value = try self.message(message, along: rest, id)
      } else {
        value = isOnPath ? id : scalar(field)
      }
      if field.isRepeated { value = [value] }
      made[field.jsonName] = value
    }
    return made
  }

  /// Whether a request needs a field: a required one, and one of a oneof that has none.
  private func isNeeded(_ field: FieldSchema, in schema: MessageSchema, besides other: String?) -> Bool {
    if let oneof = field.oneof {
      let members = schema.fields.filter { $0.oneof == oneof }
      return members.first === field && !members.contains { $0.name == other }
    }
    return field.ruleText.contains("\"required\":true") || field.ruleText.contains("minItems")
  }

  private func scalar(_ field: FieldSchema) -> Any {
    let rules = field.ruleText
    switch field.kind {
    case .string:
      if rules.contains("UUID") {
        return ids[Self.kind(of: field.name)] ?? "01890a5d-ac96-774b-bcce-b302099a8057"
      }
      if rules.contains("EMAIL") { return "new@example.com" }
      if rules.contains("CURRENCY_CODE") { return "INR" }
      if rules.contains("DATE") { return "2026-01-01" }
      return switch field.name {
      case "etag": "v1"
      case "role": "admin"
      default: "some text that is long enough"
      }
    case .bool: return true
    case .enumeration: return field.enumeration?.values.first { $0.number != 0 }?.name ?? ""
    case .bytes: return ""
    default: return 1
    }
  }

  /// `made` with what `content` has; what is on the path stays.
  private static func merged(
    _ made: [String: Any], _ content: [String: Any], keeping path: ArraySlice<String>,
    _ schema: MessageSchema?
  ) -> [String: Any] {
    var result = made
    let chosen = schema?.fields.first { $0.name == path.first }?.oneof
    for (key, value) in content {
      let field = schema?.index(ofName: key).flatMap { schema?.fields[$0] }
      // Of several alternatives, that on the path is the one.
      if let chosen, field?.oneof == chosen, field?.name != path.first { continue }
      guard field?.name == path.first else {
        result[key] = value
        continue
      }
      let rest = path.dropFirst()
      if let old = made[key] as? [String: Any], let new = value as? [String: Any] {
        result[key] = merged(old, new, keeping: rest, field?.message)
      } else if let old = (made[key] as? [[String: Any]])?.first, let new = (value as? [[String: Any]])?.first
      {
        result[key] = [merged(old, new, keeping: rest, field?.message)]
      }
    }
    return result
  }
}

extension FieldSchema {
  /// The rules of the field as JSON; empty if it has none.
  fileprivate var ruleText: String {
    let schemas = PayshareAPIFileDescriptors.schemas
    guard let bytes = option(50002, { reader throws(DecodingError) in try reader.bytes() }),
      let json = try? schemas.message("payshare.options.FieldRules")?.json(of: bytes, schemas)
    else { return "" }
    return json.compact
  }
}
