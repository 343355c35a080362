import PayshareClient

/// Share links for people.
enum ShareLinkViews {
  /// One link in words.
  static func link(_ link: PayshareV1.ShareLink) -> String {
    var lines = [
      "Link \(link.id), \(state(link))", "until \(TimeText.short(link.expireTime)), redeemed \(count(link))",
    ]
    if link.grantDays > 0 {
      lines.append(
        "whoever redeems it sees it for \(link.grantDays == 1 ? "a day" : "\(link.grantDays) days")")
    }
    if !link.description.isEmpty { lines.append(TextWidth.printable(link.description)) }
    return lines.joined(separator: "\n")
  }

  /// Links as a table.
  static func table(_ links: [PayshareV1.ShareLink], _ people: People) -> String {
    var table = Table([
      ("STATE", .left), ("UNTIL", .left), ("REDEEMED", .right), ("MADE BY", .left), ("FOR", .left),
      ("ID", .left),
    ])
    for link in links {
      table.add([
        state(link), TimeText.short(link.expireTime), count(link), people.name(link.makerUserID),
        link.description, link.id,
      ])
    }
    return table.text
  }

  private static func count(_ link: PayshareV1.ShareLink) -> String {
    "\(link.redemptionCount) of \(link.maxRedemptions)"
  }

  private static func state(_ link: PayshareV1.ShareLink) -> String {
    switch link.state {
    case .active: "active"
    case .expired: "expired"
    case .revoked: "revoked"
    case .usedUp: "used up"
    case .makerLostRight: "its maker may not share it any more"
    case .unspecified, .unrecognized: "unknown"
    }
  }
}
