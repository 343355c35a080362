import GoogleAPI
import PayshareClient

/// Accounts and invitations for people.
enum UserViews {
  /// One account with what is set.
  static func user(_ user: PayshareV1.User) -> String {
    let verified = user.emailVerified ? "" : ", not verified"
    var lines = [
      "\(TextWidth.printable(user.displayName)) <\(TextWidth.printable(user.email))>\(verified)",
      "id \(user.id), made \(TimeText.short(user.createTime))",
    ]
    if user.state != .active { lines.append("state: \(name(of: user.state))") }
    if user.state == .deleted { lines.append("deleted \(TimeText.short(user.deleteTime))") }
    if user.state == .erased { lines.append("erased \(TimeText.short(user.eraseTime))") }
    if !user.roles.isEmpty { lines.append("roles: \(user.roles.joined(separator: ", "))") }
    if !user.phone.isEmpty { lines.append("telephone: \(TextWidth.printable(user.phone))") }
    for (name, own, used) in [
      ("language", user.languageCode, user.effectiveLanguageCode),
      ("time zone", user.timeZone, user.effectiveTimeZone),
    ] where !used.isEmpty {
      lines.append(
        "\(name): \(TextWidth.printable(used))\(own.isEmpty ? ", as the organisation has it" : "")")
    }
    return lines.joined(separator: "\n")
  }

  /// Accounts as a table.
  static func users(_ users: [PayshareV1.User]) -> String {
    var table = Table([
      ("NAME", .left), ("EMAIL", .left), ("STATE", .left), ("ROLES", .left), ("CREATED", .left),
      ("ID", .left),
    ])
    for user in users {
      table.add([
        user.displayName, user.email, name(of: user.state), user.roles.joined(separator: ", "),
        TimeText.short(user.createTime), user.id,
      ])
    }
    return table.text
  }

  /// Invitations as a table.
  static func invitations(_ invitations: [PayshareV1.Invitation]) -> String {
    var table = Table([
      ("EMAIL", .left), ("NAME", .left), ("STATE", .left), ("ROLE", .left), ("EXPIRES", .left), ("ID", .left),
    ])
    for invitation in invitations {
      table.add([
        invitation.email, invitation.displayName, name(of: invitation.state), invitation.role,
        TimeText.short(invitation.expireTime), invitation.id,
      ])
    }
    return table.text
  }

  /// An invitation as its recipient sees it.
  static func offer(_ offer: PayshareV1.InvitationOffer) -> String {
    let inviter = offer.inviterDisplayName.isEmpty ? "Somebody" : offer.inviterDisplayName
    let name = offer.displayName.isEmpty ? "" : "\(TextWidth.printable(offer.displayName)) "
    return """
      \(TextWidth.printable(inviter)) invites you to \(TextWidth.printable(offer.organisationDisplayName)).
      For \(name)<\(TextWidth.printable(offer.email))>, until \(TimeText.short(offer.expireTime))
      """
  }

  private static func name(of state: PayshareV1.UserState) -> String {
    switch state {
    case .active: "active"
    case .invited: "invited"
    case .deactivated: "deactivated"
    case .deleted: "deleted"
    case .erased: "erased"
    default: "unknown"
    }
  }

  private static func name(of state: PayshareV1.InvitationState) -> String {
    switch state {
    case .pending: "pending"
    case .accepted: "accepted"
    case .declined: "declined"
    case .revoked: "revoked"
    case .expired: "expired"
    default: "unknown"
    }
  }
}
