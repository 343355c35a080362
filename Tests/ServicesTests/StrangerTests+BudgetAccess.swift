import Identifiers
import PayshareAPI
import Protobuf
import RPC

extension StrangerTests {
  /// Questions about access to budgets, and grants on them.
  static let budgetAccess: [(field: String, kind: Kind, ask: Ask)] = [
    (
      "CheckAccess.resource.budget_id", .budget,
      { person, id in try await person.asks(.with { $0.resource = .budgetID(id) }) }
    ),
    (
      "ListGrants.resource.budget_id", .budget,
      { person, id in _ = try await person.grants(on: .budget(id)) }
    ),
    (
      "GrantRole.grant.resource.budget_id", .budget,
      { person, id in try await person.grant("accountant", to: person, on: .budget(id)) }
    ),
    (
      "WhoCan.resource.budget_id", .budget,
      { person, id in _ = try await person.knowsWhoMay(.budgetRead, withBudget: id) }
    ),
    (
      "GetGrant.grant_id", .grantOnBudget,
      { person, id in _ = try await person.access.getGrant(.with { $0.grantID = id }) }
    ),
  ]
}
