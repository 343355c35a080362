import Identifiers
import PayshareAPI
import Postgres
import ServiceKit

/// The SQL of comments on approvals.
enum ApprovalCommentStatements {
  private static let columns = "id, approval_id, author_id, create_time, mentioned_ids, text_sealed"

  static func insert(_ sealed: ApprovalVault.SealedComment, in organisation: UUID) -> Statement<Void> {
    let comment = sealed.comment
    return Statement(
      """
      INSERT INTO approval_comment
        (organisation_id, approval_id, id, author_id, text_sealed, create_time, mentioned_ids)
      VALUES ($1, $2, $3, $4, $5, $6, $7)
      """, organisation, comment.approvalID, comment.id, comment.authorID, sealed.bytes, comment.createTime,
      comment.mentionedIDs)
  }

  /// A page of the comments on an approval, the oldest first.
  static func comments(
    on approval: UUID, in organisation: UUID, _ page: Page
  ) -> Statement<PageRow<StoredApprovalComment>> {
    let after = page.after
    return Statement(
      pageText, organisation, approval, after?.time ?? .earliest, after?.id ?? .zero, page.rowLimit
    ) { row throws(PostgresError) in
      let (id, approval, author): (UUID, UUID, UUID) = (try row.next(), try row.next(), try row.next())
      let comment = ApprovalComment(
        id: id, approvalID: approval, text: "", authorID: author, createTime: try row.next(),
        mentionedIDs: try row.next())
      return PageRow(
        StoredApprovalComment(comment: comment, textSealed: try row.next()),
        at: Page.Position(time: comment.createTime, id: id), bytesUpToHere: try row.next())
    }.large
  }

  /// Each comment counts as the largest one, so that no page is too long.
  static let pageText: SQL = {
    // Besides an id of 36 bytes each mention has a tag and a length.
    let mentions = PayshareV1.ApprovalComment.Limits.mentionedUserIDsCount * 38
    let size = PayshareV1.ApprovalComment.EncodedSize.message + mentions
    return SQL(
      dynamic: """
        SELECT \(columns), row_number() OVER (ORDER BY create_time, id) * \(size)
        FROM approval_comment
        WHERE organisation_id = $1 AND approval_id = $2 AND (create_time, id) > ($3, $4)
        ORDER BY create_time, id LIMIT least($5, \(Page.maximumBytes) / \(size) + 1)
        """)
  }()
}
