import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import Testing

@testable import Approvals

/// Routes of approvals over the services.
@Suite("Routes of approvals, over the services", .timeLimit(.minutes(10))) struct ApprovalRouteTests {
  @Test func aRouteIsMadeShownChangedAndRemoved() async throws {
    try await Payshare.withTwoServers { payshare in
      let root = try await payshare.administrator()
      let (asha, kim) = (try await payshare.person("Asha"), try await payshare.person("Kim"))
      let board = try await root.groups.createGroup(
        .with { $0.group = .with { $0.displayName = "Board" } })
      var steps: [PayshareV1.ApprovalRouteStep] = [
        .of("Accountant", .role("accountant"), within: 48, then: [.role("supervisor"), .userID(kim.id)]),
        .of("Board", .groupID(board.id), .userID(kim.id), needs: .majority),
      ]
      steps[0].lastAction = .reject
      let made = try await root.route("Large", steps)
      #expect(made.subject == .budgetRevision && made.etag == "v1" && !made.isMandatory)
      #expect(made.steps == steps)
      #expect(try await asha.routes.getApprovalRoute(.with { $0.approvalRouteID = made.id }) == made)

      let renamed = try await root.changes(made, ["display_name", "is_mandatory"]) {
        ($0.displayName, $0.isMandatory) = ("Everything", true)
      }
      #expect(renamed.displayName == "Everything" && renamed.isMandatory && renamed.steps == steps)
      let shorter = try await root.changes(renamed, ["steps"]) { $0.steps = [steps[1]] }
      #expect(shorter.steps == [steps[1]] && shorter.etag == "v3")
      #expect(try await root.changes(shorter, ["steps"]) { $0.steps = [steps[1]] } == shorter)
      #expect(try await asha.routes.listApprovalRoutes(.init()).approvalRoutes == [shorter])

      let stale = await status { try await root.changes(made, ["description"]) { $0.description = "x" } }
      #expect(stale?.reason == "STALE_ETAG")
      _ = try await root.routes.deleteApprovalRoute(
        .with { ($0.approvalRouteID, $0.etag) = (made.id, shorter.etag) })
      let gone = await status {
        _ = try await asha.routes.getApprovalRoute(.with { $0.approvalRouteID = made.id })
      }
      #expect(gone?.code == .notFound && gone?.reason == "APPROVAL_ROUTE_NOT_FOUND")
      try await payshare.seal()
      let kinds = try await root.audit.listAuditEntries(.with { $0.pageSize = 100 }).entries.compactMap {
        switch $0.event?.kind {
        case .approvalRouteCreated(let said): "created \(said.approvalRoute?.steps.count ?? 0)"
        case .approvalRouteUpdated(let said): "updated \(said.changedFields.sorted())"
        case .approvalRouteDeleted(let said): "deleted \(said.approvalRoute?.displayName ?? "")"
        default: nil as String?
        }
      }
      #expect(kinds.count == 4 && kinds.first == "deleted Everything" && kinds.last == "created 2")
      #expect(kinds[2].contains("display_name") && kinds[2].contains("is_mandatory"))
    }
  }

  @Test func stepsAskOnlyWhomThereIs() async throws {
    try await Payshare.withTwoServers { payshare in
      let root = try await payshare.administrator()
      let acme = try await payshare.anotherOrganisation("acme")
      let theirs = try await acme.groups.createGroup(.with { $0.group = .with { $0.displayName = "G" } })
      try await acme.makeRole("clerk", [.budgetRead])
      try await root.makeRole("keeper", [.budgetRead])
      try await root.route(
        "Fine", [.of("One", .role("keeper"), .role("goal_owner"), .userID(root.id))])
      let refused = await status {
        try await root.route(
          "Wrong",
          [
            .of("One", .role("clerk"), .userID(acme.id), .groupID(theirs.id)),
            .of("Two", .role("admin"), within: 1, then: [.userID("\(UUID.version7())")]),
          ])
      }
      #expect(
        refused?.fieldViolations == [
          "approval_route.steps[0].approvers[0].role": "UNKNOWN_ROLE",
          "approval_route.steps[0].approvers[1].user_id": "UNKNOWN_USER",
          "approval_route.steps[0].approvers[2].group_id": "UNKNOWN_GROUP",
          "approval_route.steps[1].escalations[0].approvers[0].user_id": "UNKNOWN_USER",
        ])
    }
  }

  @Test func everyMistakeInStepsIsNamedAtOnce() async throws {
    try await Payshare.withTwoServers { payshare in
      let root = try await payshare.administrator()
      let wrong: [PayshareV1.ApprovalRouteStep] = [
        .of("One", .role("admin"), .role("admin")),
        .of("Two", .role("admin"), then: [.role("supervisor")]),
        .of("Three", .role("admin"), needs: .count),
      ]
      let refused = await status { try await root.route("", wrong) }
      #expect(
        refused?.fieldViolations == [
          "approval_route.display_name": "REQUIRED",
          "approval_route.steps[0].approvers": "DUPLICATE",
          "approval_route.steps[1].escalations": "ESCALATION_WITHOUT_DEADLINE",
          "approval_route.steps[2].quorum": "INVALID_QUORUM",
        ])
      let none = await status { try await root.route("Empty", []) }
      #expect(none?.fieldViolations == ["approval_route.steps": "REQUIRED"])
      let counted = await status {
        var step = PayshareV1.ApprovalRouteStep.of("One", .role("admin"), needs: .all)
        step.quorum?.count = 2
        try await root.route("Odd", [step])
      }
      #expect(counted?.fieldViolations == ["approval_route.steps[0].quorum.count": "INVALID_QUORUM"])
    }
  }

  @Test func stepsThatStayAreNotCheckedAgain() async throws {
    try await Payshare.withTwoServers { payshare in
      let root = try await payshare.administrator()
      try await root.makeRole("keeper", [.budgetRead])
      let route = try await root.route("Kept", [.of("One", .role("keeper"))])
      _ = try await root.access.deleteRole(.with { $0.name = "keeper" })
      let renamed = try await root.changes(route, ["display_name"]) { $0.displayName = "Still" }
      #expect(renamed.steps == route.steps)
      let refused = await status {
        try await root.changes(renamed, ["steps"]) {
          $0.steps = [.of("One", .role("keeper")), .of("Two", .role("admin"))]
        }
      }
      #expect(refused?.fieldViolations["approval_route.steps[0].approvers[0].role"] == "UNKNOWN_ROLE")
    }
  }

  @Test func namesDifferAndOneRouteIsMandatory() async throws {
    try await Payshare.withTwoServers { payshare in
      let root = try await payshare.administrator()
      var made: [PayshareV1.ApprovalRoute] = []
      for name in ["Zoo", "apple", "Mango"] { made.append(try await root.route(name)) }
      let first = try await root.routes.listApprovalRoutes(.with { $0.pageSize = 2 })
      #expect(first.approvalRoutes.map(\.displayName) == ["apple", "Mango"])
      let second = try await root.routes.listApprovalRoutes(
        .with { ($0.pageSize, $0.pageToken) = (2, first.nextPageToken) })
      #expect(second.approvalRoutes.map(\.displayName) == ["Zoo"] && second.nextPageToken.isEmpty)
      let taken = await status {
        try await root.route("APPLE") { $0.approvalRouteID = "\(UUID.version7())" }
      }
      #expect(taken?.code == .alreadyExists && "\(taken?.message ?? "")".contains("display_name"))
      let mandatory = try await root.changes(made[0], ["is_mandatory"]) { $0.isMandatory = true }
      for refused in [
        await status { try await root.route("Other", isMandatory: true) },
        await status { try await root.changes(made[1], ["is_mandatory"]) { $0.isMandatory = true } },
      ] {
        #expect(refused?.code == .alreadyExists && "\(refused?.message ?? "")".contains("is_mandatory"))
      }
      try await root.changes(mandatory, ["is_mandatory"]) { _ in }
      try await root.route("Other", isMandatory: true)
      // Other organisations have their own.
      let acme = try await payshare.anotherOrganisation("acme")
      #expect(try await acme.routes.listApprovalRoutes(.init()).approvalRoutes.isEmpty)
      try await acme.route("Zoo", isMandatory: true)
    }
  }

  @Test func aRepetitionWithAChosenIDGetsTheRoute() async throws {
    try await Payshare.withTwoServers { payshare in
      let root = try await payshare.administrator()
      let id = "\(UUID.version7())"
      let made = try await root.route { $0.approvalRouteID = id }
      #expect(try await root.route { $0.approvalRouteID = id } == made)
      let other = await status { try await root.route("Other") { $0.approvalRouteID = id } }
      #expect(other?.code == .alreadyExists)
    }
  }

  @Test func membersSeeRoutesAndOnlyAdministratorsKeepThem() async throws {
    try await Payshare.withTwoServers { payshare in
      let root = try await payshare.administrator()
      let asha = try await payshare.person("Asha")
      let route = try await root.route()
      #expect(try await asha.routes.listApprovalRoutes(.init()).approvalRoutes == [route])
      for refused in [
        await status { try await asha.route("Mine") },
        await status { try await asha.changes(route, ["description"]) { $0.description = "x" } },
        await status {
          _ = try await asha.routes.deleteApprovalRoute(
            .with { ($0.approvalRouteID, $0.etag) = (route.id, route.etag) })
        },
      ] { #expect(refused?.code == .permissionDenied) }
    }
  }

  @Test func anOrganisationHasAtMostSoManyRoutes() async throws {
    try await Payshare.withTwoServers { payshare in
      let root = try await payshare.administrator()
      try await root.route("First")
      try await payshare.test.made.administer(
        """
        INSERT INTO approval_route
          (organisation_id, id, display_name, description, subject, is_mandatory, steps, version, create_time, update_time)
        SELECT organisation_id, gen_random_uuid(), 'R' || n, '', 1, false, steps, 1, now(), now()
        FROM approval_route, generate_series(1, 99) AS n
        """)
      let full = await status { try await root.route("Last") }
      #expect(full?.code == .failedPrecondition && full?.reason == "TOO_MANY_APPROVAL_ROUTES")
    }
  }

  @Test func whetherThereIsAMandatoryRouteIsAlsoAskedInABatch() async throws {
    try await Payshare.withTwoServers { payshare in
      let root = try await payshare.administrator()
      let organisation = try #require(UUID(try await root.organisations.getOrganisation(.init()).id))
      let check = { () async -> SQLState? in
        var batch = WriteBatch()
        batch.add(ApprovalRouteStatements.requireNoMandatory(for: .budgetRevision, in: organisation))
        do throws(PostgresError) {
          try await payshare.database.commit(batch)
          return nil
        } catch {
          return error.state
        }
      }
      let route = try await root.route()
      #expect(await check() == nil)
      try await root.changes(route, ["is_mandatory"]) { $0.isMandatory = true }
      #expect(await check() == ApprovalRouteGuard.mandatory)
    }
  }
}
