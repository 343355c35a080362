import PayshareAPI
import Rules

/// The fields of an organisation that an update mask may name; the raw values are the contract's names.
enum OrganisationField: String, Sendable, Hashable, CaseIterable {
  case handle
  case displayName = "display_name"
  case settings
  case registration = "settings.registration"
  case emailDomains = "settings.email_domains"
  case sessionIdleLifetime = "settings.session_idle_lifetime"
  case sessionLifetime = "settings.session_lifetime"
  case secondFactor = "settings.second_factor"
  case secondFactorRoles = "settings.second_factor_roles"
  case defaultCurrency = "settings.default_currency"
  case timeZone = "settings.time_zone"
  case language = "settings.language"
  case holidays = "settings.holidays"
  case readsPerSecond = "settings.reads_per_second"
  case writesPerSecond = "settings.writes_per_second"

  /// Takes the field from a message.
  func copy(from draft: PayshareV1.Organisation, to organisation: inout Organisation) {
    let settings = draft.settings ?? PayshareV1.OrganisationSettings()
    switch self {
    case .handle: organisation.handle = draft.handle
    case .displayName: organisation.displayName = draft.displayName
    case .settings: organisation.settings = settings
    case .registration: organisation.settings.registration = settings.registration
    case .emailDomains: organisation.settings.emailDomains = settings.emailDomains
    case .sessionIdleLifetime: organisation.settings.sessionIdleLifetime = settings.sessionIdleLifetime
    case .sessionLifetime: organisation.settings.sessionLifetime = settings.sessionLifetime
    case .secondFactor: organisation.settings.secondFactor = settings.secondFactor
    case .secondFactorRoles: organisation.settings.secondFactorRoles = settings.secondFactorRoles
    case .defaultCurrency: organisation.settings.defaultCurrency = settings.defaultCurrency
    case .timeZone: organisation.settings.timeZone = settings.timeZone
    case .language: organisation.settings.language = settings.language
    case .holidays: organisation.settings.holidays = settings.holidays
    case .readsPerSecond: organisation.settings.readsPerSecond = settings.readsPerSecond
    case .writesPerSecond: organisation.settings.writesPerSecond = settings.writesPerSecond
    }
  }
}
