import Postgres

/// The limits of roles and grants.
enum AccessLimits {
  /// The most roles that an organisation makes.
  static let maximumRoles: Int64 = 500
  /// The most grants on one resource.
  static let maximumGrantsOnResource: Int64 = 10_000
  /// The most groups that hold roles on one resource: each question reads all of them.
  static let maximumTeamsOnResource: Int64 = 100
  /// The most roles that a group holds on all resources: who adds people to it must hold all of them.
  static let maximumGrantsOfTeam: Int64 = 200
  /// The most roles of an organisation that an explanation names.
  static let maximumRemedies: Int64 = 100
}

/// The codes of guards of roles and grants.
enum AccessGuard {
  /// The organisation has as many roles as it may: `RESOURCE_EXHAUSTED`.
  static let tooManyRoles: SQLState = "PS040"
  /// Somebody holds the role: `FAILED_PRECONDITION`.
  static let roleInUse: SQLState = "PS041"
  /// The resource has as many grants as it may: `RESOURCE_EXHAUSTED`.
  static let tooManyGrants: SQLState = "PS042"
  /// There is no such principal in the organisation: `INVALID_ARGUMENT`.
  static let unknownPrincipal: SQLState = "PS043"
  /// There is no such resource in the organisation: `INVALID_ARGUMENT`.
  static let unknownResource: SQLState = "PS044"
}
