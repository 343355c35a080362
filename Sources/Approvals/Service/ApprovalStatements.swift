import Identifiers
import PayshareAPI
import Postgres
import Protobuf
import Rules
import ServiceKit

/// The SQL of approvals.
enum ApprovalStatements {
  /// What `decode` reads, of an approval `a`.
  static let columns = """
    a.id, a.subject, a.subject_number, a.resource_id, a.state, a.message, a.version, a.create_time, a.update_time,
      a.comment_count
    """
  private static let one = SQL(
    dynamic: "SELECT \(columns) FROM approval a WHERE a.organisation_id = $1 AND a.id = $2")
  private static let ofSubject = SQL(
    dynamic: """
      SELECT \(columns) FROM approval a
      WHERE a.organisation_id = $1 AND a.resource_id = $2 AND a.subject = $3 AND a.subject_number = $4
      """)
  private static let others = SQL(
    dynamic: """
      SELECT \(columns) FROM approval a
      WHERE a.organisation_id = $1 AND a.resource_id = $2 AND a.subject = $3 AND a.subject_number <> $4
        AND a.state <> 8
      ORDER BY a.id
      """)

  /// An approval.
  static func approval(_ id: UUID, in organisation: UUID) -> Statement<StoredApproval> {
    Statement(one, organisation, id, row: decode)
  }

  /// The approval of a subject.
  static func approval(of subject: ApprovalSubject, in organisation: UUID) -> Statement<StoredApproval> {
    Statement(
      ofSubject, organisation, subject.resource.id, subject.kind.rawValue, subject.number, row: decode)
  }

  /// The approvals of the other subjects of the same kind and resource that are not superseded, by id: a resource has
  /// few open ones.
  static func others(than subject: ApprovalSubject, in organisation: UUID) -> Statement<StoredApproval> {
    Statement(others, organisation, subject.resource.id, subject.kind.rawValue, subject.number, row: decode)
      .large
  }

  static func insert(_ stored: StoredApproval, in organisation: UUID) -> Statement<Void> {
    let request = stored.request
    return Statement(
      """
      INSERT INTO approval
        (organisation_id, id, subject, subject_number, resource_type, resource_id, state, due_time, message, version,
         create_time, update_time, comment_count)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
      """, organisation, request.id, stored.subject.kind.rawValue, stored.subject.number,
      stored.subject.resourceType,
      stored.subject.resource.id, request.state.rawValue, request.openStep?.dueTime,
      PayshareV1.Approval(withoutColumns: stored).encoded(), request.version.number, stored.createTime,
      stored.updateTime, Int32(clamping: request.commentCount))
  }

  /// Writes the next version of an approval; rolls the batch back if another change came first.
  /// - Parameter comments: how many are made with it.
  static func update(
    _ stored: StoredApproval, after version: ResourceVersion, comments: Int32, in organisation: UUID
  ) -> Statement<Bool> {
    let request = stored.request
    return Statement(
      """
      UPDATE approval SET state = $3, due_time = $4, message = $5, version = $6, update_time = $7,
        comment_count = comment_count + $9
      WHERE organisation_id = $1 AND id = $2 AND version = $8 RETURNING true
      """, organisation, request.id, request.state.rawValue, request.openStep?.dueTime,
      PayshareV1.Approval(withoutColumns: stored).encoded(), request.version.number, stored.updateTime,
      version.number, comments, as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(Guard.stale, "the approval has changed"))
  }

  /// Counts a comment; rolls the batch back if there are as many as there may be.
  static func countComment(on id: UUID, in organisation: UUID) -> Statement<Bool> {
    Statement(
      """
      UPDATE approval SET comment_count = comment_count + 1
      WHERE organisation_id = $1 AND id = $2 AND comment_count < $3 RETURNING true
      """, organisation, id, Int32(clamping: ApprovalLimits.maximumComments), as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(Guard.stale, "there are too many comments"))
  }

  static func decode(_ row: inout RowReader) throws(PostgresError) -> StoredApproval {
    let id: UUID = try row.next()
    do throws(PostgresError) {
      return try decode(id, &row)
    } catch {
      throw row.locate(error, table: "approval", id: id)
    }
  }

  private static func decode(_ id: UUID, _ row: inout RowReader) throws(PostgresError) -> StoredApproval {
    let (kind, number, resource): (Int16, Int64, UUID) = (try row.next(), try row.next(), try row.next())
    guard let subject = ApprovalSubject(kind: kind, of: resource, number: number) else {
      throw row.undecodable("not a kind of subject")
    }
    guard let state = ApprovalState(rawValue: try row.next()) else { throw row.undecodable("not a state") }
    let bytes: [UInt8] = try row.next()
    let message: PayshareV1.Approval
    do throws(DecodingError) { message = try PayshareV1.Approval(decoding: bytes) } catch {
      throw row.undecodable("\(error)")
    }
    let version = ResourceVersion(try row.next())
    guard let request = ApprovalRequest(message, id: id, state: state, version: version) else {
      throw row.undecodable("not an approval")
    }
    var stored = StoredApproval(
      request: request, subject: subject, routeID: UUID(message.approvalRouteID), createTime: try row.next(),
      updateTime: try row.next())
    stored.request.commentCount = Int(try row.next(Int32.self))
    return stored
  }
}
