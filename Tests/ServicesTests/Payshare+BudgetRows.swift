import PayshareAPI
import PostgresTestSupport
import Protobuf

extension Payshare {
  /// Makes a budget of a goal with an id that `CreateBudget` would refuse, as a row.
  func budgetRow(of goal: PayshareV1.Goal, withID id: String) async throws {
    try await test.made.administer(
      """
      INSERT INTO budget (organisation_id, id, goal_id, name_sealed, currency, period_length, year_start_month,
        first_days, end_day, creator_id, newest_number, version, create_time, update_time)
      SELECT organisation_id, '\(id)', id, '\\x00', 'EUR', 1, 1, ARRAY['2027-01-01'::date], '2027-02-01',
        gen_random_uuid(), 1, 1, now(), now()
      FROM goal WHERE id = '\(goal.id)'
      """)
  }
}

extension PayshareV1.GrantResource {
  /// A budget.
  static func budget(_ id: String) -> PayshareV1.GrantResource { .with { $0.resource = .budgetID(id) } }
  /// A goal.
  static func goal(_ goal: PayshareV1.Goal) -> PayshareV1.GrantResource {
    .with { $0.resource = .goalID(goal.id) }
  }
}

extension Person {
  /// Whether they may do something with a budget, by `CheckAccess`.
  func may(_ permission: PayshareV1.Permission, withBudget id: String) async throws -> Bool {
    try await access.checkAccess(
      .with { ($0.permission, $0.resource) = (permission, .with { $0.resource = .budgetID(id) }) }
    ).allowed
  }

  /// The ids of all budgets with which they may do something, from pages of one.
  func budgets(permitting permission: PayshareV1.Permission) async throws -> [String] {
    var (found, token): ([String], String) = ([], "")
    repeat {
      let page = try await access.listAccessible(
        .with {
          ($0.permission, $0.resourceType) = (permission, .budget)
          ($0.pageSize, $0.pageToken) = (1, token)
        })
      found += page.resourceIDs
      token = page.nextPageToken
    } while !token.isEmpty
    return found
  }

  /// Why they may do something with a budget, or what would allow it.
  func explains(
    _ permission: PayshareV1.Permission, withBudget id: String
  ) async throws -> PayshareV1.ExplainAccessResponse {
    try await access.explainAccess(
      .with { ($0.permission, $0.resource) = (permission, .with { $0.resource = .budgetID(id) }) })
  }

  /// The ids of those who may do something with a budget, as they see it.
  func knowsWhoMay(
    _ permission: PayshareV1.Permission, withBudget id: String
  ) async throws -> Set<String> {
    let answer = try await access.whoCan(
      .with { ($0.permission, $0.resource) = (permission, .with { $0.resource = .budgetID(id) }) })
    return Set(answer.users.map(\.userID))
  }

  /// The grants on something.
  func grants(on resource: PayshareV1.GrantResource) async throws -> [PayshareV1.Grant] {
    try await access.listGrants(.with { $0.resource = resource }).grants
  }
}
