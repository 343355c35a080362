import PayshareClient

/// What the audit shows, as text for people.
enum AuditText {
  static func table(_ entries: [PayshareV1.JournalEntry], _ people: People) -> String {
    var table = Table([
      ("POSITION", .right), ("WHEN", .left), ("WHAT", .left), ("ABOUT", .left), ("BY", .left),
      ("DETAILS", .left), ("ID", .left),
    ])
    for entry in entries {
      table.add([
        String(entry.position), TimeText.short(entry.createTime), JournalText.kind(of: entry),
        entry.resourceID, JournalText.author(of: entry, people.name(entry.actorUserID)), details(of: entry),
        entry.id,
      ])
    }
    return table.text
  }

  /// An entry with a line for each field that it changed.
  static func entry(_ found: PayshareV1.AuditEntry, _ people: People) -> String {
    let entry = found.entry ?? .init()
    var lines = [
      "\(JournalText.kind(of: entry)), \(TimeText.short(entry.createTime))",
      "Position: \(entry.position), hash \(JournalText.hex(entry.hash))",
      "About: \(entry.resourceID)", "By: \(author(of: entry, people))",
    ]
    if !entry.requestID.isEmpty { lines.append("Request: \(entry.requestID)") }
    if !entry.traceID.isEmpty { lines.append("Trace: \(entry.traceID)") }
    if found.differences.isEmpty { return lines.joined(separator: "\n") }
    // What was made, revoked or refused has no state before; nothing that is said of it was changed.
    let isChange = found.differences.contains { !$0.oldValue.isEmpty }
    var table = Table(
      isChange
        ? [("FIELD", .left), ("BEFORE", .left), ("AFTER", .left)] : [("FIELD", .left), ("VALUE", .left)])
    for difference in found.differences {
      table.add([difference.path] + (isChange ? [difference.oldValue] : []) + [difference.newValue])
    }
    return (lines + ["", table.text]).joined(separator: "\n")
  }

  /// Whose change it was, with the name and the id.
  private static func author(of entry: PayshareV1.JournalEntry, _ people: People) -> String {
    let (id, name) = (entry.actorUserID, people.name(entry.actorUserID))
    return JournalText.author(of: entry, name == id ? id : "\(name), \(id),")
  }

  /// How far a verification has come.
  static func progress(_ response: PayshareV1.VerifyAuditResponse) -> String {
    "\(response.entryCount) entries, up to \(response.position) of \(response.headPosition)"
  }

  /// What a verification found.
  static func verification(_ response: PayshareV1.VerifyAuditResponse) -> String {
    let signed =
      response.signedPosition == 0 ? "never signed" : "signed up to \(response.signedPosition)"
    let head = "head \(response.position):\(JournalText.hex(response.hash))"
    let lines = ["\(response.entryCount) entries, the last at \(response.position), \(signed)", head]
    let outcome =
      response.faults.isEmpty ? ["all is as it was sealed"] : response.faults.map { "  \(fault($0))" }
    return (lines + outcome).joined(separator: "\n")
  }

  private static func fault(_ fault: PayshareV1.AuditFault) -> String {
    switch fault.kind {
    case .entryAltered: "entry \(fault.position) was altered, or it or one before it is missing"
    case .signatureUnknown: "the signature at \(fault.position) is by none of the known keys"
    case .chainRewritten: "the chain at \(fault.position) is not the one that was signed or noted"
    case .entriesUnsealable:
      "\(fault.count) entries have no position and will get none, the first with the number \(fault.position)"
    default: "something at \(fault.position) does not fit"
    }
  }

  /// Of a refused call, an alert, a role and a grant, what they say.
  private static func details(of entry: PayshareV1.JournalEntry) -> String {
    switch entry.event?.kind {
    case .callRefused(let call)?:
      let what = call.method.split(separator: "/").last.map(String.init) ?? "several methods"
      let why = call.permission.isEmpty ? call.reason : "\(call.reason) \(call.permission)"
      return "\(what): \(why)\(call.count > 1 ? ", \(call.count) times" : "")"
    case .alertRaised(let alert)?:
      let entries = alert.positions.count == 1 ? "1 entry" : "\(alert.positions.count) entries"
      return "\(rule(alert.rule)), \(entries)"
    case .roleGranted(let event)?: return role(event.role, event.grant, user: event.userID)
    case .roleRevoked(let event)?: return role(event.role, event.grant, user: event.userID)
    case .grantUpdated(let event)?: return role(event.grant?.role ?? "", event.grant, user: "")
    case .roleCreated(let event)?: return event.role?.name ?? ""
    case .roleUpdated(let event)?: return event.role?.name ?? ""
    case .roleDeleted(let event)?: return event.role?.name ?? ""
    default: return ""
    }
  }

  /// A role and who holds it; entries from before there were grants name a user only.
  private static func role(_ name: String, _ grant: PayshareV1.Grant?, user: String) -> String {
    let holder =
      switch grant?.principal?.principal {
      case .userID(let id)?: id
      case .groupID(let id)?: "team \(id)"
      case .service(let service)?: service
      case nil: user
      }
    return holder.isEmpty ? name : "\(name) for \(holder)"
  }

  private static func rule(_ rule: PayshareV1.AlertRule) -> String {
    switch rule {
    case .manyEditsOfOthers: "many edits of others' expenses"
    case .lateLargeChange: "large change of an old expense"
    case .pastPeriod: "expenses of a past month"
    default: "unknown rule"
    }
  }
}
