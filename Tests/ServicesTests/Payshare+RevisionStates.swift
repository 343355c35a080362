import PayshareAPI
import PostgresTestSupport

extension Payshare {
  /// Gives a revision a state, as its approval would.
  func set(_ state: PayshareV1.BudgetRevision.State, of revision: PayshareV1.BudgetRevision) async throws {
    try await test.made.administer(
      """
      UPDATE budget_revision SET state = \(state.rawValue), version = version + 1
      WHERE budget_id = '\(revision.budgetID)' AND number = \(revision.number)
      """)
  }

  /// SQL that makes a route which all revisions of budgets take.
  static let mandatoryRoute = """
    INSERT INTO approval_route (organisation_id, id, display_name, description, subject, is_mandatory, steps, version,
      create_time, update_time)
    SELECT id, gen_random_uuid(), 'Route', '', 1, true, '', 1, now(), now() FROM organisation WHERE id IN (
      SELECT organisation_id FROM budget)
    """
}
