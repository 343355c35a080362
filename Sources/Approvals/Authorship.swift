public import Identifiers

/// Who made a content what it is: everyone who created, edited, imported or submitted any of it since the last
/// approved revision. It only grows, since what one person wrote and another one deleted may still shape what is
/// left.
public struct Authorship: Sendable, Hashable {
  /// The people, in order of their ids.
  public private(set) var userIDs: [UUID]

  /// The authors of a content. A content that was copied from unapproved ones begins with all of theirs.
  public init(_ userIDs: some Sequence<UUID> = []) {
    self.userIDs = Set(userIDs).sorted()
  }

  /// Whether somebody is one of them.
  public func contains(_ userID: UUID) -> Bool { userIDs.contains(userID) }

  /// Adds what somebody did.
  public mutating func add(_ actor: ApprovalActor) {
    userIDs = Set(userIDs + actor.people).sorted()
  }
}
