import Identifiers
import PayshareAPI
import Postgres
import Rules
import ServiceKit

/// The SQL of comments.
enum CommentStatements {
  private static let columns = """
    id, resource_type, resource_id, author_id, mentioned_ids, version, create_time, update_time, edit_time, delete_time,
      text_sealed
    """

  /// Stores a new comment.
  static func insert(_ sealed: CommentVault.SealedComment, in organisation: UUID) -> Statement<Void> {
    let comment = sealed.comment
    return Statement(
      """
      INSERT INTO comment (organisation_id, id, resource_type, resource_id, author_id, mentioned_ids, version, create_time,
        update_time, text_sealed)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8, $9)
      """, organisation, comment.id, comment.resource.storedType, comment.resource.id, comment.authorID,
      comment.mentionedIDs, comment.version.number, comment.createTime, sealed.bytes)
  }

  /// Writes the next version; rolls the batch back if another change came first.
  /// - Parameter text: nil if it is deleted.
  static func update(
    _ comment: Comment, text: [UInt8]?, in organisation: UUID, at time: Timestamp
  ) -> Statement<Bool> {
    Statement(
      """
      UPDATE comment SET mentioned_ids = $3, version = $4, update_time = $5, edit_time = $6, delete_time = $7,
        text_sealed = $8
      WHERE organisation_id = $1 AND id = $2 AND version = $4 - 1 RETURNING true
      """, organisation, comment.id, comment.mentionedIDs, comment.version.number, time, comment.editTime,
      comment.deleteTime, text, as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(Guard.stale, "the comment has changed"))
  }

  /// The comment with an id, if it is about a resource.
  static func comment(_ id: UUID, on resource: Resource, in organisation: UUID) -> Statement<StoredComment> {
    Statement(byID, organisation, id, resource.id, resource.storedType, row: decode)
  }

  private static let byID = SQL(
    dynamic: """
      SELECT \(columns) FROM comment
      WHERE organisation_id = $1 AND id = $2 AND resource_id = $3 AND resource_type = $4
      """)

  /// A page of the comments on a resource, the oldest first.
  static func comments(
    on resource: Resource, in organisation: UUID, _ page: Page
  ) -> Statement<PageRow<StoredComment>> {
    let after = page.after
    return Statement(
      pageText, organisation, resource.id, after?.time ?? .earliest, after?.id ?? .zero, page.rowLimit
    ) { row throws(PostgresError) in
      let stored = try decode(&row)
      return PageRow(
        stored, at: Page.Position(time: stored.comment.createTime, id: stored.comment.id),
        bytesUpToHere: try row.next())
    }.large
  }

  /// The most bytes of a comment: the mentions, each an id with its tag and length, are not among those of the message.
  static let maximumBytes =
    PayshareV1.Comment.EncodedSize.message + PayshareV1.Comment.Limits.mentionedUserIDsCount * 38

  /// Each comment counts as the largest one, so that no page is too long.
  static let pageText: SQL = {
    let size = maximumBytes
    return SQL(
      dynamic: """
        SELECT \(columns), row_number() OVER (ORDER BY create_time, id) * \(size)
        FROM comment
        WHERE organisation_id = $1 AND resource_id = $2 AND (create_time, id) > ($3, $4)
        ORDER BY create_time, id LIMIT least($5, \(Page.maximumBytes) / \(size) + 1)
        """)
  }()

  private static func decode(_ row: inout RowReader) throws(PostgresError) -> StoredComment {
    let (id, type, resourceID): (UUID, Int16, UUID) = (try row.next(), try row.next(), try row.next())
    guard let resource = Resource(storedType: type, id: resourceID) else {
      throw row.locate(row.undecodable("\(type) is not a kind of resource"), table: "comment", id: "\(id)")
    }
    let (author, mentioned): (UUID, [UUID]) = (try row.next(), try row.next())
    let version = ResourceVersion(try row.next())
    let (createTime, updateTime): (Timestamp, Timestamp) = (try row.next(), try row.next())
    let comment = Comment(
      id: id, resource: resource, authorID: author, text: "", mentionedIDs: mentioned,
      createTime: createTime, editTime: try row.next(), deleteTime: try row.next(), version: version)
    return StoredComment(comment: comment, textSealed: try row.next(), updateTime: updateTime)
  }
}

extension Resource {
  /// What is stored of its kind: a value of `payshare.v1.ResourceType`.
  fileprivate var storedType: Int16 {
    let type: PayshareV1.ResourceType =
      switch kind {
      case .event: .event
      case .expense: .expense
      case .goal: .goal
      case .budget: .budget
      default: .unspecified
      }
    return Int16(clamping: type.rawValue)
  }

  fileprivate init?(storedType: Int16, id: UUID) {
    switch PayshareV1.ResourceType(rawValue: Int32(storedType)) {
    case .event: self = .event(id)
    case .expense: self = .expense(id)
    case .goal: self = .goal(id)
    case .budget: self = .budget(id)
    default: return nil
    }
  }
}
