public import Identifiers
public import PayshareAPI
public import Rules

/// People who share one system, and see nothing of other organisations.
public struct Organisation: Sendable, Hashable {
  /// Its id.
  public let id: UUID
  /// Its short name, by which people name it when they log in.
  public var handle: String
  /// Its name.
  public var displayName: String
  /// How its people join, log in and write. What is not set has its default (`OrganisationSettings+Defaults.swift`).
  public var settings: PayshareV1.OrganisationSettings
  /// Whether it is the system's first one, whose administrators may make others.
  public let isFirst: Bool
  /// Whether nobody can use it any more.
  public var isArchived: Bool
  /// Its version.
  public var version: ResourceVersion

  /// An organisation, as it is stored.
  public init(
    id: UUID, handle: String, displayName: String, settings: PayshareV1.OrganisationSettings, isFirst: Bool,
    isArchived: Bool, version: ResourceVersion
  ) {
    self.id = id
    self.handle = handle
    self.displayName = displayName
    self.settings = settings
    self.isFirst = isFirst
    self.isArchived = isArchived
    self.version = version
  }
}
