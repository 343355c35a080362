import GoogleAPI
import PayshareAPI
import Protobuf
import RPC
import Testing

@testable import ApprovalTestSupport

/// Seven people who may do everything with the revisions of a budget but decide and manage, which they are granted one by
/// one, and an eighth who owns it; on two servers.
struct ServiceModelScene {
  let payshare: Payshare
  let servers: [Payshare]
  let root: Person
  let people: [Person]
  /// The numbers of people by their ids.
  let numbers: [String: Int]
  let routes: [PayshareV1.ApprovalRoute]
  let food: PayshareV1.Category
  let budget: PayshareV1.Budget

  static let owner = ModelRoutes.personCount
  /// The roles that are granted and revoked.
  static let (judge, keeper) = ("judge", "keeper")

  init(_ payshare: Payshare, elsewhere: Payshare) async throws {
    self.payshare = payshare
    servers = [payshare, elsewhere]
    let root = try await payshare.administrator()
    var people: [Person] = []
    for name in ["Asha", "Ben", "Cleo", "Dan", "Eve", "Finn", "Gita", "Hal"] {
      people.append(try await payshare.person(name))
    }
    try await root.makeRole(
      "writer", [.goalRead, .budgetRead, .budgetUpdate, .approvalRead, .approvalComment])
    try await root.makeRole(Self.judge, [.approvalDecide])
    try await root.makeRole(Self.keeper, [.approvalManage])
    food = try await root.category("Food of the model")
    let owner = people[Self.owner]
    budget = try await owner.budget(of: try await owner.goal(), [Self.line(food, 0)])
    for person in people.prefix(Self.owner) {
      for role in ["writer", Self.judge] { try await root.grant(role, to: person, on: .budget(budget.id)) }
    }
    try await root.grant(Self.keeper, to: people[0], on: .budget(budget.id))
    var routes: [PayshareV1.ApprovalRoute] = []
    for (number, steps) in ModelRoutes.all.enumerated() {
      routes.append(try await root.route("Route \(number)", steps.map { .init($0, people.map(\.id)) }))
    }
    numbers = Dictionary(uniqueKeysWithValues: people.enumerated().map { ($1.id, $0) })
    (self.root, self.people, self.routes) = (root, people, routes)
  }

  /// The only line of a content.
  static func line(_ food: PayshareV1.Category, _ content: Int) -> PayshareV1.BudgetLine {
    .init(food, [Int64](repeating: Int64(100 + content), count: 3))
  }
}

extension PayshareV1.ApprovalRouteStep {
  /// A step of the model.
  fileprivate init(_ step: ModelRoutes.Step, _ ids: [String]) {
    self.init()
    displayName = step.name
    approvers = step.approvers.map { person in .with { $0.approver = .userID(ids[person]) } }
    deadlineHours = Int32(step.deadlineHours ?? 0)
    escalations = step.escalations.map { people in
      .with { $0.approvers = people.map { person in .with { $0.approver = .userID(ids[person]) } } }
    }
    quorum = .with {
      switch step.quorum {
      case .any: $0.kind = .any
      case .all: $0.kind = .all
      case .majority: $0.kind = .majority
      case .count(let count): ($0.kind, $0.count) = (.count, Int32(count))
      }
    }
  }
}
