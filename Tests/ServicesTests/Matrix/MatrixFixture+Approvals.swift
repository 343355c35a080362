import GoogleAPI
import Identifiers
import PayshareAPI
import PostgresTestSupport
import Protobuf

extension MatrixFixture {
  private typealias Methods = PayshareV1.ApprovalServiceMethods

  /// Approvals.
  static let approvals: [MatrixFixture] = submitting + readingApprovals + changingApprovals

  private static let submitting: [MatrixFixture] = [
    .init(Methods.submitForApproval, PayshareV1.SubmitForApprovalRequest.self, on: ["budget"]) {
      scene, request in
      let (draft, route) = try await scene.draftWithRoute()
      request.subject = .budgetRevision(.with { ($0.budgetID, $0.number) = (scene.budget, draft.number) })
      (request.approvalRouteID, request.etag) = (route.id, draft.etag)
    }
  ]

  private static let readingApprovals: [MatrixFixture] = [
    .init(Methods.getApproval, PayshareV1.GetApprovalRequest.self) { scene, request in
      request.approvalID = try await scene.approval().id
    },
    .init(Methods.listMyApprovals, PayshareV1.ListMyApprovalsRequest.self),
    .init(Methods.listApprovals, PayshareV1.ListApprovalsRequest.self, on: ["budget"]) { scene, request in
      request.budgetID = scene.budget
    },
    .init(Methods.listOrganisationApprovals, PayshareV1.ListOrganisationApprovalsRequest.self),
    .init(Methods.listApprovalComments, PayshareV1.ListApprovalCommentsRequest.self) { scene, request in
      request.approvalID = try await scene.approval().id
    },
    .init(Methods.explainApproval, PayshareV1.ExplainApprovalRequest.self) { scene, request in
      request.approvalID = try await scene.approval().id
    },
  ]

  /// An approval that does not exist: in a call for several it refuses an item, and not the call.
  private static let unknownApproval = PayshareV1.Approval.with {
    ($0.id, $0.digest) = (UUID.version7().description, "1:" + String(repeating: "0", count: 64))
  }

  private static let changingApprovals: [MatrixFixture] = [
    .init(Methods.decideApproval, PayshareV1.DecideApprovalRequest.self) { scene, request in
      let approval = try await scene.approval()
      (request.approvalID, request.digest, request.choice) = (approval.id, approval.digest, .approve)
    },
    .init(Methods.bulkDecideApprovals, PayshareV1.BulkDecideApprovalsRequest.self, "each item by itself") {
      _, request in
      request.items = [
        .with {
          ($0.approvalID, $0.digest) = (unknownApproval.id, unknownApproval.digest)
          $0.choice = .approve
        }
      ]
    },
    .init(Methods.withdrawApproval, PayshareV1.WithdrawApprovalRequest.self, "by an author") {
      scene, request in
      let approval = try await scene.approval(isOwn: true)
      (request.approvalID, request.etag) = (approval.id, approval.etag)
    },
    .init(Methods.reopenApproval, PayshareV1.ReopenApprovalRequest.self, "by an author") { scene, request in
      let approval = try await scene.withdrawn()
      (request.approvalID, request.etag) = (approval.id, approval.etag)
    },
    .init(
      Methods.reassignApproval, PayshareV1.ReassignApprovalRequest.self, "of an approver's own place",
      besides: ["approval.decide"]
    ) { scene, request in
      let approval = try await scene.approval()
      let isAsked = approval.steps.first?.places.contains { $0.userID == scene.caller.id } == true
      // Whoever is not asked has no place to give.
      request.approvalID = isAsked ? approval.id : UUID.version7().description
      (request.etag, request.toUserID) = (approval.etag, try await scene.approverID())
    },
    .init(Methods.commentOnApproval, PayshareV1.CommentOnApprovalRequest.self) { scene, request in
      (request.approvalID, request.comment) = (try await scene.approval().id, .with { $0.text = "Fine" })
    },
  ]
}

extension MatrixScene {
  /// Somebody who may approve revisions of the budget.
  fileprivate func approver() async throws -> Person {
    let person = try await another()
    let keeper = place.keeper
    try await keeper.grant("approver", to: person, on: .with { $0.resource = .budgetID(budget) })
    return person
  }

  /// The id of somebody who may approve; nobody's in another organisation.
  fileprivate func approverID() async throws -> String {
    isElsewhere ? UUID.version7().description : try await approver().id
  }

  /// Whether the call is about another organisation, where nobody but its administrator could approve anything.
  private var isElsewhere: Bool {
    place.ids["organisation"].map { $0 != Payshare.organisation.description } ?? false
  }

  /// An approval that does not exist.
  private static var unknown: PayshareV1.Approval {
    .with {
      ($0.id, $0.etag) = (UUID.version7().description, "v1")
      $0.digest = "1:" + String(repeating: "0", count: 64)
    }
  }

  /// A draft of the budget, and a route that asks the caller and another person.
  fileprivate func draftWithRoute() async throws -> (PayshareV1.BudgetRevision, PayshareV1.ApprovalRoute) {
    if isElsewhere { return (.with { ($0.number, $0.etag) = (1, "v1") }, .init()) }
    // What calls before have left would soon be more than may be open.
    try await world.payshare.test.made.administer(
      """
      DELETE FROM approval_waiting; DELETE FROM approval; DELETE FROM approval_route WHERE display_name LIKE 'Matrix %';
      UPDATE budget_revision SET state = 3 WHERE budget_id = '\(budget)' AND state <> 2 AND number > 1;
      UPDATE budget_revision SET state = 1 WHERE budget_id = '\(budget)' AND number = 1 AND state > 3
      """)
    let keeper = place.keeper
    let draft = try await keeper.budgets.createBudgetRevision(
      .with { ($0.budgetID, $0.baseNumber) = (budget, 1) })
    // Who has made the first revision is an author of all that are made from it.
    try await world.payshare.test.made.administer(
      "DELETE FROM budget_author WHERE budget_id = '\(budget)' AND user_id = '\(caller.id)'")
    let asked: [PayshareV1.ApproverSelector.Approver] = [
      .userID(caller.id), .userID(try await approver().id),
    ]
    return (draft, try await root.route("Matrix \(UUID.version7())", [.asking("One", asked)]))
  }

  /// An approval that the caller is an author of, and that was taken back.
  fileprivate func withdrawn() async throws -> PayshareV1.Approval {
    let approval = try await approval(isOwn: true)
    return isElsewhere ? approval : try await place.keeper.withdraws(approval)
  }

  /// A submitted revision of the budget, which waits for the caller, if they may approve it, and for another person.
  /// - Parameter isOwn: whether the caller has made some of it.
  fileprivate func approval(isOwn: Bool = false) async throws -> PayshareV1.Approval {
    if isElsewhere { return Self.unknown }
    let (draft, route) = try await draftWithRoute()
    if isOwn {
      try await world.payshare.test.made.administer(
        """
        INSERT INTO budget_author SELECT organisation_id, budget_id, number, '\(caller.id)' FROM budget_revision
        WHERE budget_id = '\(budget)' AND number = \(draft.number)
        """)
    }
    let wanted = try await place.keeper.sees(PayshareV1.Budget.with { $0.id = budget })
    return try await place.keeper.submits(wanted, draft.number, by: route)
  }
}
