import GoogleAPI
import Identifiers
import Money
import PayshareAPI
import Rules
import ServiceKit

/// What may be done with organisations. No I/O, no clock.
enum OrganisationRules {
  /// A new organisation, by invitation unless its settings say otherwise.
  static func new(
    id: UUID, handle: String, displayName: String, settings: PayshareV1.OrganisationSettings,
    hasKnownTimeZone: Bool
  ) throws(Refusal) -> Organisation {
    var settings = settings
    settings.registration = settings.effectiveRegistration
    let organisation = Organisation(
      id: id, handle: handle, displayName: displayName, settings: settings, isFirst: false, isArchived: false,
      version: .first)
    try violations(of: organisation, hasKnownTimeZone: hasKnownTimeZone).refuse()
    return organisation
  }

  /// The organisation with the named fields taken from `draft`.
  static func edit(
    _ organisation: Organisation, _ fields: Set<OrganisationField>, from draft: PayshareV1.Organisation,
    etag: String, hasKnownTimeZone: Bool
  ) throws(Refusal) -> Organisation {
    try organisation.version.require(etag: etag)
    var new = organisation
    for field in fields { field.copy(from: draft, to: &new) }
    try violations(of: new, hasKnownTimeZone: hasKnownTimeZone).refuse()
    new.version = organisation.version.next
    return new
  }

  /// Whether an organisation may be archived.
  static func archive(_ organisation: Organisation) throws(Refusal) {
    if organisation.isFirst {
      throw .precondition(
        reason: "FIRST_ORGANISATION", message: "the first organisation of a system is not archived")
    }
  }

  /// What is wrong with an organisation, beyond the field rules.
  private static func violations(of organisation: Organisation, hasKnownTimeZone: Bool) -> [FieldViolation] {
    var violations: [FieldViolation] = []
    if organisation.handle.isEmpty {
      violations.add(FieldViolation("organisation.handle", "REQUIRED", "an organisation has a handle"))
    }
    // Whoever names an organisation may do so by either.
    if UUID(organisation.handle) != nil {
      violations.add(
        FieldViolation("organisation.handle", "FORM_OF_AN_ID", "a handle has not the form of an id"))
    }
    if organisation.displayName.isEmpty {
      violations.add(FieldViolation("organisation.display_name", "REQUIRED", "an organisation has a name"))
    }
    return violations + self.violations(of: organisation.settings, hasKnownTimeZone: hasKnownTimeZone)
  }

  private static func violations(
    of settings: PayshareV1.OrganisationSettings, hasKnownTimeZone: Bool
  ) -> [FieldViolation] {
    typealias Settings = PayshareV1.OrganisationSettings
    var violations: [FieldViolation] = []
    func add(_ field: String, _ reason: String, _ message: String) {
      violations.add(FieldViolation("organisation.settings." + field, reason, message))
    }
    if !(Settings.minimumLifetimeSeconds...Settings.maximumIdleSeconds).contains(settings.idleSeconds) {
      add("session_idle_lifetime", "OUT_OF_RANGE", "it must be from 5 minutes to 90 days")
    }
    if !(Settings.minimumLifetimeSeconds...Settings.maximumLifetimeSeconds).contains(settings.lifetimeSeconds)
    {
      add("session_lifetime", "OUT_OF_RANGE", "it must be from 5 minutes to 365 days")
    }
    if settings.registration == .emailDomain, settings.emailDomains.isEmpty {
      add("email_domains", "REQUIRED", "registration by email domain needs at least one domain")
    }
    if settings.secondFactor == .roles, settings.secondFactorRoles.isEmpty {
      add("second_factor_roles", "REQUIRED", "a second factor demanded of roles needs at least one role")
    }
    if !settings.defaultCurrency.isEmpty, (try? Currency(code: settings.defaultCurrency)) == nil {
      add("default_currency", "UNKNOWN_CURRENCY", "there is no currency with this code")
    }
    if !hasKnownTimeZone { add("time_zone", "UNKNOWN_TIME_ZONE", "there is no time zone with this name") }
    if !settings.language.isEmpty, LanguageTag(settings.language) == nil {
      add("language", "INVALID_LANGUAGE", "it must be a language tag such as de-AT")
    }
    return violations
  }
}
