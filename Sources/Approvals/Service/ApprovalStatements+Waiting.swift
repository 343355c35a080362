import Identifiers
import PayshareAPI
import Postgres
import RPC
import Roles
import ServiceKit

/// Whose decision open steps wait for.
extension ApprovalStatements {
  /// An approval that waits for somebody.
  struct Waiting: Sendable {
    let stored: StoredApproval
    let approverID: UUID
  }

  /// Writes whom an approval waits for, in place of those before. Who was asked before keeps their place in the list,
  /// unless another step was opened.
  static func waits(
    _ stored: StoredApproval, anew isNewStep: Bool, in organisation: UUID
  ) -> [Statement<Void>] {
    let (request, awaited) = (stored.request, stored.request.awaitedIDs)
    let removal: Statement<Void> = Statement(
      """
      DELETE FROM approval_waiting WHERE organisation_id = $1 AND approval_id = $2 AND NOT user_id = ANY ($3)
      """, organisation, request.id, awaited)
    if awaited.isEmpty { return [removal] }
    return [
      removal,
      Statement(
        """
        INSERT INTO approval_waiting AS w (organisation_id, user_id, approval_id, since, due_time)
        SELECT $1, asked.id, $2, $4, $5 FROM unnest($3::uuid[]) AS asked (id)
        ON CONFLICT (organisation_id, approval_id, user_id) DO UPDATE
        SET due_time = $5, since = CASE WHEN $6 THEN $4 ELSE w.since END
        """, organisation, request.id, awaited, stored.updateTime, request.openStep?.dueTime, isNewStep),
    ]
  }

  /// A page of what waits for a caller, or for people whose delegations lead to the caller now, the oldest first.
  static func waiting(
    for caller: Caller, at now: Timestamp, _ page: Page
  ) -> Statement<PageRow<Waiting>> {
    let after = page.after
    return Statement(
      waitingText, caller.organisationID, caller.userID, now, after?.time ?? .earliest, after?.id ?? .zero,
      after.flatMap { UUID($0.key.text) } ?? .zero, page.rowLimit, Page.maximumBytes
    ) { row throws(PostgresError) in
      let stored = try decode(&row)
      let (approver, since): (UUID, Timestamp) = (try row.next(), try row.next())
      return PageRow(
        Waiting(stored: stored, approverID: approver),
        at: Page.Position(.name(approver.description), time: since, id: stored.request.id),
        bytesUpToHere: try row.next())
    }.large
  }

  /// The permission that shows an approval.
  private static func reading(on kind: String) -> AccessNeed {
    AccessNeed(MethodPolicy.Requirement("approval.read", on: kind))
  }
  /// Whether the caller may see an approval `a`, by the kind of what it is below, a value of `payshare.v1.ResourceType`.
  private static let isShown = """
    CASE a.resource_type
      WHEN 8 THEN \(ResourceConditions.user("$2", holds: reading(on: "budget"), on: .budget, "a.resource_id"))
      WHEN 3 THEN \(ResourceConditions.user("$2", holds: reading(on: "event"), on: .event, "a.resource_id"))
      ELSE false END
    """

  /// What an approval has besides its message, and what waits for it.
  static let otherBytes = PayshareV1.Approval.EncodedSize.message + 7 * 42 + 100

  /// Those whose delegations lead to somebody, with them.
  private static let people = """
    RECURSIVE reached (user_id, length) AS (
      SELECT $2::uuid, 0
      UNION
      SELECT d.from_id, r.length + 1 FROM reached r
      JOIN approval_delegation d ON d.organisation_id = $1 AND d.to_id = r.user_id AND d.last_time >= $3
        AND d.first_time <= $3
      WHERE r.length < \(ApprovalLimits.maximumDelegationChain)),
    person AS (SELECT DISTINCT user_id FROM reached LIMIT \(maximumPeople))
    """
  /// The most people whose approvals are in one list.
  private static let maximumPeople = 10_000

  /// Each person's rows are found in the order of the list, and no more than the page has room for.
  static let waitingText = SQL(
    dynamic: """
      WITH \(people)
      SELECT * FROM (
        SELECT \(columns), w.user_id AS approver_id, w.since,
          sum(length(a.message) + \(otherBytes)) OVER (ORDER BY w.since, w.approval_id, w.user_id) AS bytes
        FROM (
          SELECT found.* FROM person CROSS JOIN LATERAL (
            SELECT w.* FROM approval_waiting w
            WHERE w.organisation_id = $1 AND w.user_id = person.user_id AND (w.since, w.approval_id) >= ($4, $5)
              AND (w.since, w.approval_id, w.user_id) > ($4, $5, $6)
              AND EXISTS (
                SELECT FROM approval a WHERE a.organisation_id = $1 AND a.id = w.approval_id
                  AND \(isShown))
            ORDER BY w.since, w.approval_id LIMIT $7) AS found
          ORDER BY found.since, found.approval_id, found.user_id LIMIT $7) AS w
        JOIN approval a ON a.organisation_id = $1 AND a.id = w.approval_id) AS page
      WHERE bytes - length(message) - \(otherBytes) < $8
      ORDER BY since, id, approver_id
      """)
}

extension Page.Key {
  /// The text of a name; empty for others.
  fileprivate var text: String { if case .name(let name) = self { name } else { "" } }
}
