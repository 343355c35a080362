import Locking
public import PayshareAPI
public import Postgres
public import ServiceKit

extension GrantStatements {
  private static let texts = Locked<[String: SQL]>([:])

  /// Whether a caller has a permission on the organisation: for what a method needs besides its policy.
  public static func holds(_ permission: PayshareV1.Permission, _ caller: Caller) -> Statement<Bool> {
    let name = permission.name ?? ""
    let text = texts.withLock { texts in
      if let text = texts[name] { return text }
      let text = SQL(dynamic: "SELECT \(RoleConditions.user("$2", holds: AccessNeed(name)))")
      texts[name] = text
      return text
    }
    return Statement(text, caller.organisationID, caller.userID, as: Bool.self)
  }
}
