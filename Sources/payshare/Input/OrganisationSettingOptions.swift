import ArgumentParser
import GoogleAPI
import PayshareClient

/// The settings of an organisation, as people write them.
struct OrganisationSettingOptions: ParsableArguments {
  /// How people join.
  enum Registration: String, ExpressibleByArgument, CaseIterable {
    case open, invitation, emailDomain = "email-domain", closed

    var value: PayshareV1.Registration {
      switch self {
      case .open: .open
      case .invitation: .invitation
      case .emailDomain: .emailDomain
      case .closed: .closed
      }
    }
  }

  /// Who needs a second factor.
  enum SecondFactor: String, ExpressibleByArgument, CaseIterable {
    case none, roles, all

    var value: PayshareV1.SecondFactorDemand {
      switch self {
      case .none: .none
      case .roles: .roles
      case .all: .all
      }
    }
  }

  @Option(help: "How people join: open, invitation, email-domain or closed.") var registration: Registration?
  @Option(help: "A domain of email-domain, such as example.com. Repeatable; replaces those before.")
  var emailDomain: [String] = []
  @Option(help: "How long an unused session lasts, such as 30m, 12h or 30d.") var sessionIdle: DurationText?
  @Option(help: "How long a session lasts at the most, such as 12h or 90d.") var sessionLifetime:
    DurationText?
  @Option(help: "Who needs a second factor: none, roles or all.") var secondFactor: SecondFactor?
  @Option(help: "A role that needs one, such as admin. Repeatable; replaces those before.")
  var secondFactorRole: [String] = []
  @Option(help: "The currency of new events that name none, such as EUR.") var currency: String?
  @Option(help: "The time zone of people who have chosen none, such as Europe/Vienna.") var timeZone: String?
  @Option(help: "The language of people who have chosen none, such as de-AT.") var language: String?
  @Option(help: "Calls a second that read, of each person; 0 for the servers' own limit.") var readsPerSecond:
    Int64?
  @Option(help: "Calls a second that write, of each person; 0 for the servers' own limit.")
  var writesPerSecond: Int64?

  /// Puts what is given into an organisation; returns the paths of an update mask.
  func apply(to organisation: inout PayshareV1.Organisation) -> [String] {
    var settings = organisation.settings ?? PayshareV1.OrganisationSettings()
    var paths: [String] = []
    func set<Value>(_ path: String, _ value: Value?, _ store: (Value) -> Void) {
      guard let value else { return }
      store(value)
      paths.append("settings." + path)
    }
    set("registration", registration) { settings.registration = $0.value }
    set("email_domains", emailDomain.isEmpty ? nil : emailDomain) { settings.emailDomains = $0 }
    set("session_idle_lifetime", sessionIdle) { settings.sessionIdleLifetime = $0.duration }
    set("session_lifetime", sessionLifetime) { settings.sessionLifetime = $0.duration }
    set("second_factor", secondFactor) { settings.secondFactor = $0.value }
    set("second_factor_roles", secondFactorRole.isEmpty ? nil : secondFactorRole) {
      settings.secondFactorRoles = $0
    }
    set("default_currency", currency) { settings.defaultCurrency = $0 }
    set("time_zone", timeZone) { settings.timeZone = $0 }
    set("language", language) { settings.language = $0 }
    set("reads_per_second", readsPerSecond) { settings.readsPerSecond = $0 }
    set("writes_per_second", writesPerSecond) { settings.writesPerSecond = $0 }
    organisation.settings = settings
    return paths
  }
}
