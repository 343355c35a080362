import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import Testing

@testable import Jobs
@testable import payshare_server

/// A budget of Asha's with a draft, which an accountant, Ben, and then a supervisor, Cleo, are to approve.
struct ApprovalScene {
  let payshare: Payshare
  /// Administers the organisation.
  let root: Person
  let (asha, ben, cleo, dan): (Person, Person, Person, Person)
  let goal: PayshareV1.Goal
  let food: PayshareV1.Category
  let budget: PayshareV1.Budget
  /// Accountant, then supervisor.
  let route: PayshareV1.ApprovalRoute

  init(_ payshare: Payshare) async throws {
    self.payshare = payshare
    root = try await payshare.administrator()
    asha = try await payshare.person("Asha")
    ben = try await payshare.person("Ben")
    cleo = try await payshare.person("Cleo")
    dan = try await payshare.person("Dan")
    goal = try await asha.goal()
    food = try await root.category("Food of approvals")
    budget = try await asha.budget(of: goal, [.init(food, [100, 100, 100])])
    _ = try await root.grant("accountant", to: ben, on: .budget(budget.id))
    _ = try await root.grant("supervisor", to: cleo, on: .budget(budget.id))
    route = try await root.route(
      "Two", [.asking("Accountant", .role("accountant")), .asking("Supervisor", .role("supervisor"))])
  }

  /// Asha's submission of the newest revision.
  func submitted(by other: PayshareV1.ApprovalRoute? = nil) async throws -> PayshareV1.Approval {
    try await asha.submits(budget, by: other ?? route)
  }

  /// A route of one step.
  func oneStep(
    _ approvers: PayshareV1.ApproverSelector.Approver..., needs quorum: PayshareV1.ApprovalQuorum.Kind = .any,
    _ count: Int32 = 0, within hours: Int32 = 0, then escalations: [PayshareV1.ApproverSelector.Approver] = []
  ) async throws -> PayshareV1.ApprovalRoute {
    var step = PayshareV1.ApprovalRouteStep.asking("Only", approvers)
    step.quorum = .with { ($0.kind, $0.count) = (quorum, count) }
    step.deadlineHours = hours
    step.escalations = escalations.map { other in
      .with { $0.approvers = [.with { $0.approver = other }] }
    }
    return try await root.route("R\(UUID.version7())", [step])
  }

  /// Moves the deadlines of an approval back by some hours.
  func pass(hours: Int64, of approval: PayshareV1.Approval) async throws {
    let id = try #require(UUID(approval.id))
    let bytes = try #require(
      try await payshare.database.readFirst(
        Statement("SELECT message FROM approval WHERE id = $1", id, as: [UInt8].self)))
    var message = try PayshareV1.Approval(decoding: bytes)
    for step in message.steps.indices {
      for time in message.steps[step].dueTimes.indices {
        message.steps[step].dueTimes[time].seconds -= hours * 3_600
      }
    }
    try await payshare.database.commit(
      Statement<Void>(
        "UPDATE approval SET message = $2, due_time = due_time - $3 * interval '1 hour' WHERE id = $1", id,
        message.encoded(), hours))
  }

  /// Runs the job that writes what deadlines have brought about.
  func settle() async throws {
    let handler = try #require(payshare.services.jobs.handlers["approval.settle"])
    _ = try await handler.run([], payshare.jobContext)
  }
}

extension PayshareV1.ApprovalRouteStep {
  /// A step of which one has to approve.
  static func asking(_ name: String, _ approvers: PayshareV1.ApproverSelector.Approver...) -> Self {
    asking(name, approvers)
  }

  static func asking(_ name: String, _ approvers: [PayshareV1.ApproverSelector.Approver]) -> Self {
    .with {
      $0.displayName = name
      $0.approvers = approvers.map { approver in .with { $0.approver = approver } }
    }
  }
}
