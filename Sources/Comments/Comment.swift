import Identifiers
import Postgres
import Rules
import ServiceKit

/// What somebody says about something.
struct Comment: Sendable, Hashable {
  /// Its id.
  let id: UUID
  /// What it is about: a goal, a budget, an event or an expense.
  let resource: Resource
  /// Who says it.
  let authorID: UUID
  /// What is said. Empty until `CommentVault` opens it, and once it is deleted.
  var text: String
  /// The users whom it mentions.
  var mentionedIDs: [UUID]
  /// When it was said.
  let createTime: Timestamp
  /// When its author last edited it; nil if they did not.
  var editTime: Timestamp?
  /// When it was deleted; nil if it was not.
  var deleteTime: Timestamp?
  /// The version.
  var version: ResourceVersion = .first
}

/// A comment as it is stored.
struct StoredComment: Sendable {
  var comment: Comment
  /// Nil if it is deleted.
  let textSealed: [UInt8]?
  let updateTime: Timestamp
}
