import PayshareClient

/// Roles and grants for people.
enum AccessViews {
  /// Roles as a table.
  static func roles(_ roles: [PayshareV1.Role]) -> String {
    var table = Table([
      ("ROLE", .left), ("GRANTED ON", .left), ("PERMISSIONS", .right), ("DESCRIPTION", .left),
    ])
    for role in roles {
      table.add([
        role.name, kinds(role), "\(role.permissions.count)",
        role.description.isEmpty ? role.title : role.description,
      ])
    }
    return table.text
  }

  /// One role with its permissions.
  static func role(_ role: PayshareV1.Role) -> String {
    let title = role.title.isEmpty || role.title == role.name ? "" : ", \(TextWidth.printable(role.title))"
    var lines = ["\(role.name)\(title)\(role.builtIn ? " (built in)" : "")"]
    if !role.description.isEmpty { lines.append(TextWidth.printable(role.description)) }
    lines.append("granted on: \(kinds(role))")
    lines.append("allows: \(role.permissions.map(PermissionName.text).sorted().joined(separator: ", "))")
    if !role.builtIn { lines.append("etag \(role.etag), last changed \(TimeText.short(role.updateTime))") }
    return lines.joined(separator: "\n")
  }

  /// Every permission, and what it allows.
  static func permissions() -> String {
    var table = Table([("PERMISSION", .left), ("ALLOWS TO", .left)])
    for permission in PermissionName.all { table.add([permission.name, permission.comment]) }
    return table.text
  }

  /// Grants as a table.
  static func grants(_ grants: [PayshareV1.Grant], _ names: AccessNames) -> String {
    var table = Table([
      ("ROLE", .left), ("HELD BY", .left), ("ON", .left), ("UNTIL", .left), ("REASON", .left),
      ("GIVEN BY", .left), ("ID", .left),
    ])
    for grant in grants {
      table.add([
        grant.role, holder(grant, names), resource(grant, names), TimeText.short(grant.expireTime),
        grant.reason, giver(grant, names), grant.id,
      ])
    }
    return table.text
  }

  /// One grant in words.
  static func grant(_ grant: PayshareV1.Grant, _ names: AccessNames) -> String {
    var lines = [
      "\(grant.role) for \(TextWidth.printable(holder(grant, names))) on \(TextWidth.printable(resource(grant, names)))",
      "given \(TimeText.short(grant.createTime)) by \(TextWidth.printable(giver(grant, names)))",
    ]
    lines.append(grant.expireTime.map { "until \(TimeText.short($0))" } ?? "without an end")
    if !grant.reason.isEmpty { lines.append("reason: \(TextWidth.printable(grant.reason))") }
    lines.append("id \(grant.id), etag \(grant.etag)")
    return lines.joined(separator: "\n")
  }

  /// People who may do something, as a table.
  static func holders(_ holders: [PayshareV1.AccessHolder]) -> String {
    var table = Table([("NAME", .left), ("ID", .left)])
    for holder in holders { table.add([holder.displayName, holder.userID]) }
    return table.text
  }

  /// Groups, events, goals or budgets as a table; those without a known name by their ids alone.
  static func resources(_ ids: [String], _ title: String, _ names: AccessNames) -> String {
    var table = Table([(title, .left), ("ID", .left)])
    for id in ids { table.add([names.resources[id] ?? "", id]) }
    return table.text
  }

  /// Who gave a grant.
  static func giver(_ grant: PayshareV1.Grant, _ names: AccessNames) -> String {
    grant.granterUserID.isEmpty ? "the system" : names.people.name(grant.granterUserID)
  }

  private static func kinds(_ role: PayshareV1.Role) -> String {
    role.resourceTypes.isEmpty
      ? "nothing; comes with taking part" : role.resourceTypes.map(ResourceKind.text).joined(separator: ", ")
  }

  private static func holder(_ grant: PayshareV1.Grant, _ names: AccessNames) -> String {
    switch grant.principal?.principal {
    case .userID(let id): names.people.name(id)
    case .groupID(let id): "team \(names.resource(id))"
    case .service(let name): name
    case nil: ""
    }
  }

  private static func resource(_ grant: PayshareV1.Grant, _ names: AccessNames) -> String {
    switch grant.resource?.resource {
    case .organisationID: "the organisation"
    case .groupID(let id): "group \(names.resource(id))"
    case .eventID(let id): "event \(names.resource(id))"
    case .goalID(let id): "goal \(names.resource(id))"
    case .budgetID(let id): "budget \(names.resource(id))"
    case nil: ""
    }
  }
}
