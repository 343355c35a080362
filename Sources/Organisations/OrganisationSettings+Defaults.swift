import GoogleAPI
public import PayshareAPI
public import ServiceKit
public import TimeZones

/// What settings mean where they are not set.
extension PayshareV1.OrganisationSettings {
  /// How long a session lasts if it is not used, in seconds: 30 days.
  public static let defaultIdleSeconds: Int64 = 30 * 86_400
  /// How long a session lasts at the most, in seconds: 90 days.
  public static let defaultLifetimeSeconds: Int64 = 90 * 86_400
  /// The shortest lifetime that can be set, in seconds: 5 minutes.
  static let minimumLifetimeSeconds: Int64 = 5 * 60
  /// The longest idle lifetime that can be set, in seconds: 90 days.
  public static let maximumIdleSeconds: Int64 = 90 * 86_400
  /// The longest lifetime that can be set, in seconds: 365 days.
  static let maximumLifetimeSeconds: Int64 = 365 * 86_400

  /// How people join.
  public var effectiveRegistration: PayshareV1.Registration {
    registration == .unspecified ? .invitation : registration
  }

  /// How long a session lasts if it is not used, in seconds.
  public var idleSeconds: Int64 { sessionIdleLifetime?.seconds ?? Self.defaultIdleSeconds }

  /// How long a session lasts at the most, in seconds.
  public var lifetimeSeconds: Int64 { sessionLifetime?.seconds ?? Self.defaultLifetimeSeconds }

  /// The time zone of those who have chosen none.
  public var effectiveTimeZone: String { timeZone.isEmpty ? "UTC" : timeZone }

  /// The rules of that time zone: of UTC if this machine does not know it any more, as work on days must go on.
  public var zone: ZoneRules { (try? TimeZoneDatabase.system.zone(effectiveTimeZone)) ?? .utc }

  /// Whether this machine knows the time zone, or none is set.
  var hasKnownTimeZone: Bool { timeZone.isEmpty || TimeZoneDatabase.system.contains(timeZone) }

  /// The language of those who have chosen none.
  public var effectiveLanguage: LanguageTag { LanguageTag(language) ?? .english }

  /// How many calls that read each of its people may make a second; nil leaves it to the servers.
  var readLimit: Int64? { readsPerSecond > 0 ? readsPerSecond : nil }

  /// How many calls that change something each of its people may make a second; nil leaves it to the servers.
  var writeLimit: Int64? { writesPerSecond > 0 ? writesPerSecond : nil }

  /// Whether a holder of these roles must have a second factor.
  public func demandsSecondFactor(ofRoles roles: [String]) -> Bool {
    switch secondFactor {
    case .all: true
    case .roles: roles.contains { secondFactorRoles.contains($0) }
    case .unspecified, .none, .unrecognized: false
    }
  }

  /// Whether people log in only once they have shown that their address is theirs: where it decides who may register,
  /// anybody could otherwise register with another person's address.
  public var demandsVerifiedAddress: Bool { effectiveRegistration == .emailDomain }

  /// Whether somebody with this address may register without an invitation.
  public func admits(email: String) -> Bool {
    switch effectiveRegistration {
    case .open: return true
    case .emailDomain:
      guard let at = email.lastIndex(of: "@") else { return false }
      return emailDomains.contains(email[email.index(after: at)...].lowercased())
    case .unspecified, .invitation, .closed, .unrecognized: return false
    }
  }
}
