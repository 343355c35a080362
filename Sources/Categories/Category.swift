public import Identifiers
public import Rules

/// What money is spent on; one node of an organisation's tree.
public struct Category: Sendable, Hashable {
  /// The category's id.
  public let id: UUID
  /// What it is called.
  public var displayName: String
  /// The category above it; nil at the top.
  public var parentID: UUID?
  /// Which category of the default set it is; empty for others.
  public let code: String
  /// The category that took its place; nil if none did.
  public var mergedIntoID: UUID?
  /// Whether it is archived. Those below it are then not in use either.
  public var isArchived: Bool
  /// Its version.
  public var version: ResourceVersion

  /// A category, as it is stored. `CategoryRules` makes new ones.
  public init(
    id: UUID, displayName: String, parentID: UUID?, code: String = "", mergedIntoID: UUID? = nil,
    isArchived: Bool = false, version: ResourceVersion = .first
  ) {
    self.id = id
    self.displayName = displayName
    self.parentID = parentID
    self.code = code
    self.mergedIntoID = mergedIntoID
    self.isArchived = isArchived
    self.version = version
  }
}
