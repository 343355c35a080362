import Identifiers
import Postgres
import Rules

/// What becomes of comments. No I/O, no clock.
enum CommentRules {
  /// A comment with another text and other mentions.
  static func edit(
    _ comment: Comment, text: String, mentioning mentionedIDs: [UUID], etag: String, at time: Timestamp
  ) throws(Refusal) -> Comment {
    if comment.deleteTime != nil {
      throw .precondition(reason: "COMMENT_DELETED", message: "the comment was deleted: say something new")
    }
    try comment.version.require(etag: etag)
    var new = comment
    (new.text, new.mentionedIDs, new.editTime, new.version) = (
      text, mentionedIDs, time, comment.version.next
    )
    return new
  }

  /// What remains of a comment that is deleted; nil if it was deleted before.
  /// - Parameter etag: empty for any version.
  static func delete(_ comment: Comment, etag: String, at time: Timestamp) throws(Refusal) -> Comment? {
    if comment.deleteTime != nil { return nil }
    if !etag.isEmpty { try comment.version.require(etag: etag) }
    var new = comment
    (new.text, new.mentionedIDs, new.deleteTime, new.version) = ("", [], time, comment.version.next)
    return new
  }

  /// Refuses mentions of people who do not see the comment.
  /// - Parameter field: the field of the request that has the mentions.
  static func check(
    mentions: [UUID], earlier: [UUID] = [], seenBy readers: Set<UUID>, field: String
  ) throws(Refusal) {
    var violations: [FieldViolation] = []
    for (index, id) in mentions.enumerated() where !readers.contains(id) && !earlier.contains(id) {
      violations.add(
        FieldViolation("\(field)[\(index)]", "CANNOT_SEE", "this user may not see what is said here"))
    }
    try violations.refuse()
  }
}
