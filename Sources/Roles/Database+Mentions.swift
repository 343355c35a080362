public import Identifiers
public import PayshareAPI
public import Postgres
import Protobuf
public import RPC
public import ServiceKit

/// Whom somebody mentions in what they say about a resource.
extension Database {
  /// The users that a field names, all of whom hold a permission on a resource now, such as to see it.
  /// - Throws: `INVALID_ARGUMENT` that names those who do not, whether or not there are such users.
  public func mentioned(
    _ texts: [String], at field: String, holding permission: PayshareV1.Permission, on resource: Resource,
    for call: ServerCall
  ) async throws(Status) -> [UUID] {
    var users: [UUID] = []
    for (index, text) in texts.enumerated() {
      users.append(try UUID(required: text, field: "\(field)[\(index)]"))
    }
    if users.isEmpty { return [] }
    let holders = try await holders(of: permission, among: users, on: resource, for: call)
    let violations = users.enumerated().filter { !holders.contains($0.element) }.map { index, _ in
      FieldViolation(
        field: "\(field)[\(index)]", description: "this person may not see it", reason: "CANNOT_SEE")
    }
    if !violations.isEmpty { throw Status(violations: violations) }
    return users
  }
}
