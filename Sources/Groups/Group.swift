public import Identifiers
public import Rules

/// A reusable list of people. Events copy it: leaving a group never changes an event made from it.
public struct Group: Sendable, Hashable {
  /// The group's id.
  public let id: UUID
  /// What the group is called.
  public var displayName: String
  /// The members in order of their ids, without duplicates.
  public var members: [Member]
  /// The version of the group.
  public var version: ResourceVersion

  /// A group, as it is stored.
  public init(id: UUID, displayName: String, members: [Member], version: ResourceVersion) {
    self.id = id
    self.displayName = displayName
    self.members = members
    self.version = version
  }

  /// One member of a group.
  public struct Member: Sendable, Hashable {
    /// The user's id.
    public let userID: UUID
    /// What the member may do in the group.
    public var role: Role

    /// A member with a role.
    public init(userID: UUID, role: Role) {
      self.userID = userID
      self.role = role
    }
  }

  /// What a member may do in a group. The raw values are stored and are those of the contract.
  public enum Role: Int16, Sendable, Hashable {
    /// May change the group and its members.
    case admin = 1
    /// May see the group and make events from it.
    case member = 2
  }
}
