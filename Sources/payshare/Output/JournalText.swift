import JSON
import PayshareClient
import ProtobufJSON

/// Entries of the journal as text for people.
enum JournalText {
  static func table(_ entries: [PayshareV1.JournalEntry]) -> String {
    var table = Table([
      ("POSITION", .right), ("WHEN", .left), ("WHAT", .left), ("RESOURCE", .left), ("BY", .left),
    ])
    for entry in entries {
      table.add([
        String(entry.position), TimeText.short(entry.createTime), kind(of: entry), entry.resourceID,
        author(of: entry),
      ])
    }
    return table.text
  }

  /// An entry as a line of its own.
  static func line(_ entry: PayshareV1.JournalEntry) -> String {
    [
      String(entry.position), TimeText.short(entry.createTime), kind(of: entry), entry.resourceID,
      author(of: entry),
    ].joined(separator: "  ")
  }

  static func heads(_ heads: [PayshareV1.JournalHead]) -> String {
    var table = Table([("ORGANISATION", .left), ("POSITION", .right), ("HASH", .left)])
    for head in heads { table.add([head.organisationID, String(head.position), hex(head.hash)]) }
    return table.text
  }

  /// What happened, by the name of its field in `JournalEvent`.
  static func kind(of entry: PayshareV1.JournalEntry) -> String {
    let schema = PayshareV1.JournalEvent.schemas.message(PayshareV1.JournalEvent.fullName)
    guard let schema, case .object(let members)? = try? entry.event?.json(), let name = members.first?.0,
      let place = schema.index(ofName: name)
    else { return "?" }
    return schema.fields[place].name
  }

  /// Whose change it was, and through which client: a client may be called like a role, such as `admin`.
  /// - Parameter person: the user's name, if it is known.
  static func author(of entry: PayshareV1.JournalEntry, _ person: String? = nil) -> String {
    let name = entry.service.split(separator: "/").last.map(String.init) ?? entry.service
    let service = entry.service.hasPrefix("spiffe://") ? "client \(name)" : name
    return TextWidth.printable(
      entry.actorUserID.isEmpty ? service : "\(person ?? entry.actorUserID) via \(service)")
  }

  static func hex(_ bytes: [UInt8]) -> String {
    bytes.map { byte in String(byte >> 4, radix: 16) + String(byte & 15, radix: 16) }.joined()
  }
}
