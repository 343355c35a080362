import PayshareClient

/// Answers about access in words.
enum AccessText {
  /// Whether somebody may do something.
  static func answer(_ allowed: Bool, _ permission: PayshareV1.Permission, _ who: String) -> String {
    "\(allowed ? "Allowed" : "Not allowed"): \(PermissionName.text(permission)), for \(TextWidth.printable(who))"
  }

  /// Why somebody may do something, or what would allow it.
  static func explanation(
    _ answer: PayshareV1.ExplainAccessResponse, _ permission: PayshareV1.Permission, who: String,
    _ names: AccessNames
  ) -> String {
    let first = self.answer(answer.allowed, permission, who)
    if answer.allowed {
      return ([first] + answer.paths.map { "  \(path($0, names))" }).joined(separator: "\n")
    }
    if answer.remedies.isEmpty { return first }
    return ([first, "One of these grants would allow it:"] + remedies(answer.remedies)).joined(
      separator: "\n")
  }

  /// One thing that allows it.
  private static func path(_ path: PayshareV1.AccessPath, _ names: AccessNames) -> String {
    switch path.source {
    case .membership(let part)?: return "as \(part.role) of \(place(part.resource))"
    case nil: return "in a way that this program does not know"
    case .grant(let grant)?:
      let team = path.teamGroupID.isEmpty ? "" : " to the team \(names.resource(path.teamGroupID))"
      let giver = TextWidth.printable(AccessViews.giver(grant, names))
      let end = grant.expireTime.map { ", until \(TimeText.short($0))" } ?? ""
      let reason = grant.reason.isEmpty ? "" : " (\(TextWidth.printable(grant.reason)))"
      return
        "by the role \(grant.role)\(TextWidth.printable(team)) on \(place(grant.resource)), given by \(giver)\(end)\(reason); grant \(grant.id)"
    }
  }

  /// A resource on the way up from the one that was asked about, of which there is one of each kind.
  private static func place(_ resource: PayshareV1.GrantResource?) -> String {
    switch resource?.resource {
    case .groupID: "the group"
    case .eventID: "the event"
    case .goalID: "the goal"
    case .budgetID: "the budget"
    default: "the organisation"
    }
  }

  /// A line for each kind of resource, with the roles that would do there.
  private static func remedies(_ remedies: [PayshareV1.AccessRemedy]) -> [String] {
    var kinds: [PayshareV1.ResourceType] = []
    for remedy in remedies where !kinds.contains(remedy.resourceType) { kinds.append(remedy.resourceType) }
    return kinds.map { kind in
      let roles = remedies.filter { $0.resourceType == kind }.map(\.role)
      return "  on the \(ResourceKind.text(kind)): \(roles.joined(separator: ", "))"
    }
  }
}
