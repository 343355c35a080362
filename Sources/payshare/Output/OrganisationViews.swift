import GoogleAPI
import PayshareClient

/// Organisations for people.
enum OrganisationViews {
  /// One organisation with the settings that are set.
  static func organisation(_ organisation: PayshareV1.Organisation) -> String {
    let settings = organisation.settings ?? PayshareV1.OrganisationSettings()
    var lines = [
      "\(TextWidth.printable(organisation.displayName)) (\(organisation.handle))\(state(of: organisation))",
      "id \(organisation.id), created \(TimeText.short(organisation.createTime))",
      "registration: \(registration(settings))",
    ]
    if let idle = settings.sessionIdleLifetime {
      lines.append("unused sessions last \(DurationText.text(idle.seconds))")
    }
    if let lifetime = settings.sessionLifetime {
      lines.append("sessions last at most \(DurationText.text(lifetime.seconds))")
    }
    switch settings.secondFactor {
    case .all: lines.append("a second factor is needed")
    case .roles:
      lines.append("a second factor is needed by: \(settings.secondFactorRoles.joined(separator: ", "))")
    default: break
    }
    for (name, value) in [
      ("currency", settings.defaultCurrency), ("time zone", settings.timeZone),
      ("language", settings.language),
    ] where !value.isEmpty {
      lines.append("\(name): \(TextWidth.printable(value))")
    }
    for (calls, limit) in [("read", settings.readsPerSecond), ("write", settings.writesPerSecond)]
    where limit > 0 {
      lines.append("calls that \(calls): at most \(limit) a second and person")
    }
    if !settings.holidays.isEmpty { lines.append("holidays: \(settings.holidays.count)") }
    return lines.joined(separator: "\n")
  }

  /// Organisations as a table.
  static func organisations(_ organisations: [PayshareV1.Organisation]) -> String {
    var table = Table([
      ("HANDLE", .left), ("NAME", .left), ("REGISTRATION", .left), ("STATE", .left), ("CREATED", .left),
      ("ID", .left),
    ])
    for organisation in organisations {
      table.add([
        organisation.handle, organisation.displayName,
        registration(organisation.settings ?? PayshareV1.OrganisationSettings()),
        organisation.state == .archived ? "archived" : "active", TimeText.short(organisation.createTime),
        organisation.id,
      ])
    }
    return table.text
  }

  private static func state(of organisation: PayshareV1.Organisation) -> String {
    organisation.state == .archived ? ", archived" : ""
  }

  private static func registration(_ settings: PayshareV1.OrganisationSettings) -> String {
    switch settings.registration {
    case .open: "open"
    case .emailDomain: "addresses at \(settings.emailDomains.joined(separator: ", "))"
    case .closed: "closed"
    default: "by invitation"
    }
  }
}
