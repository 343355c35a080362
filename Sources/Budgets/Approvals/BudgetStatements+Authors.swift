import Identifiers
import Postgres
import ServiceKit

/// The SQL of who made any of a revision.
extension BudgetStatements {
  /// The authors of a revision: for zero those of the one in force, else of the newest.
  static func authors(of number: Int64, of budget: UUID, in organisation: UUID) -> Statement<UUID> {
    Statement(authorsText, organisation, budget, number, as: UUID.self)
  }

  private static let authorsText = SQL(
    dynamic: """
      SELECT a.user_id FROM budget_author a
      WHERE a.organisation_id = $1 AND a.budget_id = $2
        AND a.number = (SELECT \(meantNumber) FROM budget b WHERE b.organisation_id = $1 AND b.id = $2)
      """)

  /// Adds authors of a revision. Comes after the lock of the budget.
  static func add(
    authors users: Set<UUID>, of number: Int64, of budget: UUID, in organisation: UUID
  ) -> Statement<Void> {
    Statement(
      """
      INSERT INTO budget_author (organisation_id, budget_id, number, user_id)
      SELECT $1, $2, $3, user_id FROM unnest($4::uuid[]) AS u (user_id)
      ON CONFLICT DO NOTHING
      """, organisation, budget, number, users.sorted())
  }

  /// Removes the authors of a revision that is removed.
  static func removeAuthors(of number: Int64, of budget: UUID, in organisation: UUID) -> Statement<Void> {
    Statement(
      "DELETE FROM budget_author WHERE organisation_id = $1 AND budget_id = $2 AND number = $3", organisation,
      budget, number)
  }
}
