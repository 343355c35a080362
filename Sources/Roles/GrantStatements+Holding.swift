import Locking
public import PayshareAPI
public import Postgres
public import RPC
import ServiceKit

/// What a method needs on the organisation besides its policy, because it is not always needed.
extension GrantStatements {
  private struct Key: Hashable {
    let permission: String
    let isByService: Bool
  }

  private struct Texts {
    let tells: SQL
    let requires: SQL
  }

  private static let texts = Locked<[Key: Texts]>([:])

  /// Whether the caller has a permission on the organisation, and then whether the calling service has it, if it needs
  /// roles itself.
  public static func holds(
    _ permission: PayshareV1.Permission, for call: ServerCall
  ) throws(Status) -> Statement<[Bool]> {
    Statement(text(permission, call).tells, parameters: try parameters(of: call)) {
      row throws(PostgresError) in try row.next()
    }
  }

  /// Rolls the batch back unless the caller has a permission on the organisation, and the calling service, if it needs
  /// roles itself.
  public static func requireHeld(
    _ permission: PayshareV1.Permission, for call: ServerCall
  ) throws(Status) -> Statement<Bool> {
    Statement(text(permission, call).requires, parameters: try parameters(of: call)) {
      row throws(PostgresError) in try row.next()
    }.expecting(rows: 1, or: GuardFailure(Guard.missingPermission, permission.name ?? ""))
  }

  private static func text(_ permission: PayshareV1.Permission, _ call: ServerCall) -> Texts {
    let key = Key(permission: permission.name ?? "", isByService: call.access?.principal != nil)
    return texts.withLock { texts in
      if let text = texts[key] { return text }
      let need = AccessNeed(key.permission)
      let conditions =
        [RoleConditions.user("$2", holds: need)]
        + (key.isByService ? [RoleConditions.service("$3", holds: need)] : [])
      let text = Texts(
        tells: SQL(dynamic: "SELECT ARRAY[\(conditions.joined(separator: ", "))]::boolean[]"),
        requires: SQL(dynamic: "SELECT true WHERE \(conditions.joined(separator: " AND "))"))
      texts[key] = text
      return text
    }
  }

  private static func parameters(of call: ServerCall) throws(Status) -> Parameters {
    let caller = try call.caller
    var parameters = Parameters(reserving: 3)
    parameters.append(caller.organisationID)
    parameters.append(caller.userID)
    if let service = call.access?.principal { parameters.append(service) }
    return parameters
  }
}

extension Database {
  /// Checks that the caller has a permission on the organisation, and the calling service, if it needs roles itself.
  /// - Throws: `PERMISSION_DENIED`.
  public func require(_ permission: PayshareV1.Permission, for call: ServerCall) async throws(Status) {
    let held = try await readFirst(GrantStatements.holds(permission, for: call), for: call) ?? [false]
    guard held.first == true else { throw Status(missing: permission.name ?? "") }
    guard held.allSatisfy({ $0 }) else {
      throw Status(missing: permission.name ?? "", ofService: call.serviceName)
    }
  }
}
