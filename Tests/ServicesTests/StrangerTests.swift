import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import Testing

/// Callers learn nothing about resources that they may not see, not even by timing.
@Suite struct StrangerTests {
  /// A call by a stranger about a resource with an id.
  typealias Ask = @Sendable (_ stranger: Person, _ id: String) async throws -> Void

  /// The kinds of resource whose id a method takes.
  enum Kind {
    case group, event, expense, user, grant, goal, goalEntry, grantOnGoal, budget, approval, grantOnBudget,
      budgetEntry
  }

  static let asks: [(field: String, kind: Kind, ask: Ask)] = [
    (
      "GetGroup.group_id", .group,
      { person, id in _ = try await person.groups.getGroup(.with { $0.groupID = id }) }
    ),
    (
      "UpdateGroup.group_id", .group,
      { person, id in
        _ = try await person.groups.updateGroup(
          .with {
            ($0.groupID, $0.etag, $0.group) = (id, "v1", .with { $0.displayName = "Mallory" })
            $0.updateMask = .with { $0.paths = ["display_name"] }
          })
      }
    ),
    (
      "AddGroupMembers.group_id", .group,
      { person, id in
        _ = try await person.groups.addGroupMembers(
          .with { ($0.groupID, $0.members) = (id, [.with { $0.userID = person.id }]) })
      }
    ),
    (
      "RemoveGroupMembers.group_id", .group,
      { person, id in
        _ = try await person.groups.removeGroupMembers(
          .with { ($0.groupID, $0.userIDs) = (id, [person.id]) })
      }
    ),
    (
      "LeaveGroup.group_id", .group,
      { person, id in _ = try await person.groups.leaveGroup(.with { $0.groupID = id }) }
    ),
    (
      "CreateEvent.group_id", .group,
      { person, id in
        _ = try await person.events.createEvent(
          .with {
            $0.event = .with {
              $0.displayName = "Trip"
              $0.baseCurrencyCode = "INR"
            }
            $0.members = .groupID(id)
          })
      }
    ),
    (
      "GetEvent.event_id", .event,
      { person, id in _ = try await person.events.getEvent(.with { $0.eventID = id }) }
    ),
    (
      "GetBalances.event_id", .event,
      { person, id in _ = try await person.balances.getBalances(.with { $0.eventID = id }) }
    ),
    (
      "GetSettlement.event_id", .event,
      { person, id in
        _ = try await person.settlements.getSettlement(
          .with {
            $0.eventID = id
            $0.mode = .preserveCounterparties
          })
      }
    ),
    (
      "ListExpenses.event_id", .event,
      { person, id in _ = try await person.expenses.listExpenses(.with { $0.eventID = id }) }
    ),
    (
      "ListExpenses.event_id", .event,
      { person, id in
        _ = try await person.expenses.listExpenses(
          .with {
            $0.eventID = id
            $0.pageSize = 1_000
          })
      }
    ),
    (
      "CreateExpense.event_id", .event,
      { person, id in
        _ = try await person.expenses.createExpense(
          .with {
            $0.eventID = id
            $0.expense = .exact(100, "Tea", paidBy: person, [(person, 100)])
          })
      }
    ),
    (
      "GetExpense.expense_id", .expense,
      { person, id in _ = try await person.expenses.getExpense(.with { $0.expenseID = id }) }
    ),
    (
      "UpdateExpense.expense_id", .expense,
      { person, id in
        _ = try await person.expenses.updateExpense(
          .with {
            $0.expenseID = id
            $0.expense = .with { $0.description = "Coffee" }
            $0.updateMask = .with { $0.paths = ["description"] }
            $0.etag = "1"
          })
      }
    ),
    (
      "DeleteExpense.expense_id", .expense,
      { person, id in
        _ = try await person.expenses.deleteExpense(
          .with {
            $0.expenseID = id
            $0.etag = "1"
          })
      }
    ),
    (
      "UndeleteExpense.expense_id", .expense,
      { person, id in
        _ = try await person.expenses.undeleteExpense(
          .with {
            $0.expenseID = id
            $0.etag = "1"
          })
      }
    ),
    (
      "GetUser.user_id", .user,
      { person, id in _ = try await person.accounts.getUser(.with { $0.userID = id }) }
    ),
    (
      "UpdateUser.user_id", .user,
      { person, id in
        _ = try await person.accounts.updateUser(
          .with {
            $0.userID = id
            $0.user = .with { $0.displayName = "Mallory" }
            $0.updateMask = .with { $0.paths = ["display_name"] }
            $0.etag = "v1"
          })
      }
    ),
  ]

  /// The same for questions about access, whose ids are in messages of the request, too.
  static let questions: [(field: String, kind: Kind, ask: Ask)] = [
    (
      "GetGrant.grant_id", .grant,
      { person, id in _ = try await person.access.getGrant(.with { $0.grantID = id }) }
    ),
    (
      "UpdateGrant.grant_id", .grant,
      { person, id in
        _ = try await person.access.updateGrant(
          .with {
            ($0.grantID, $0.etag) = (id, "v1")
            $0.updateMask = .with { $0.paths = ["reason"] }
          })
      }
    ),
    (
      "RevokeGrant.grant_id", .grant,
      { person, id in _ = try await person.access.revokeGrant(.with { $0.grantID = id }) }
    ),
    ("CheckAccess.user_id", .user, { person, id in try await person.asks(about: id) }),
    (
      "ListAccessible.user_id", .user,
      { person, id in
        _ = try await person.access.listAccessible(
          .with { ($0.userID, $0.permission, $0.resourceType) = (id, .eventRead, .event) })
      }
    ),
    (
      "ExplainAccess.user_id", .user,
      { person, id in
        _ = try await person.access.explainAccess(
          .with {
            ($0.userID, $0.permission) = (id, .eventRead)
            $0.resource = .with { $0.resource = .eventID(id) }
          })
      }
    ),
    (
      "CheckAccess.resource.event_id", .event,
      { person, id in try await person.asks(.with { $0.resource = .eventID(id) }) }
    ),
    (
      "CheckAccess.resource.group_id", .group,
      { person, id in try await person.asks(.with { $0.resource = .groupID(id) }) }
    ),
    (
      "CheckAccess.resource.expense_id", .expense,
      { person, id in try await person.asks(.with { $0.resource = .expenseID(id) }) }
    ),
    (
      "ListGrants.resource.event_id", .event,
      { person, id in
        _ = try await person.access.listGrants(
          .with { $0.resource = .with { $0.resource = .eventID(id) } })
      }
    ),
    (
      "WhoCan.resource.expense_id", .expense,
      { person, id in
        _ = try await person.access.whoCan(
          .with {
            $0.permission = .expenseRead
            $0.resource = .with { $0.resource = .expenseID(id) }
          })
      }
    ),
  ]

  /// Ids that the client chooses for new resources: `ChosenIDTests`.
  static let chosen: Set<String> = [
    "CreateGroup.group_id", "CreateEvent.event_id", "CreateExpense.expense_id",
    "CreateCategory.category_id", "CreateGoal.goal_id", "CreateBudget.budget_id",
    "AddBudgetEntry.budget_entry_id", "AddBudgetEntryOverLimit.budget_entry_id", "CopyBudget.new_budget_id",
    "CreateBudgetTemplate.budget_template_id", "SaveBudgetAsTemplate.budget_template_id",
    "CreateApprovalRoute.approval_route_id",
  ]

  /// Categories, templates and routes, which everybody in their organisation sees, and nobody else: `CategoryTests`,
  /// `BudgetTemplateTests`, `ApprovalRouteTests`, `IsolationTests`.
  static let everybodys: Set<String> = [
    "GetCategory.category_id", "UpdateCategory.category_id", "MoveCategory.category_id",
    "MoveCategory.parent_category_id", "MergeCategory.category_id", "MergeCategory.into_category_id",
    "ArchiveCategory.category_id", "UnarchiveCategory.category_id", "DivideBudgetLine.category_id",
    "GetBudgetTemplate.budget_template_id", "UpdateBudgetTemplate.budget_template_id",
    "DeleteBudgetTemplate.budget_template_id", "CreateBudget.budget_template_id",
    "GetApprovalRoute.approval_route_id", "UpdateApprovalRoute.approval_route_id",
    "DeleteApprovalRoute.approval_route_id", "SubmitForApproval.approval_route_id",
  ]

  /// Methods that only operators may call, who see everything: `JobServiceTests`.
  static let operators: Set<String> = [
    "GetJob.job_id", "RetryJob.job_id", "DropJob.job_id", "GetMail.mail_id",
  ]

  /// Methods for administrators, who see everything of their organisation, and two that answer alike whatever they are
  /// about: `ErasureTests`, `UserDataTests`, `InvitationTests`, `SessionListTests`, `UserStateTests`, `AuditTests`,
  /// `ApprovalDelegationTests`.
  static let administrators: Set<String> = [
    "ResendInvitation.invitation_id", "RevokeInvitation.invitation_id", "RevokeSession.session_id",
    "ListUserSessions.user_id", "RevokeUserSession.user_id", "RevokeUserSession.session_id",
    "RevokeAllUserSessions.user_id",
    "DeactivateUser.user_id", "ReactivateUser.user_id", "DeleteUser.user_id", "UndeleteUser.user_id",
    "StartPasswordReset.user_id", "UnlockUser.user_id", "ResetSecondFactor.user_id", "EraseUser.user_id",
    "ExportUserData.user_id", "GetAuditEntry.entry_id", "DeleteApprovalDelegation.delegation_id",
  ]

  @Test func everyFieldWithAnIDIsCovered() {
    let others = Self.chosen.union(Self.everybodys).union(Self.operators).union(Self.aboutPeople)
    let questions = (Self.questions + Self.goals + Self.planning).map(\.field)
      .filter { $0.split(separator: ".").count == 2 }
    #expect(Set(Self.asks.map(\.field)).union(others).union(questions) == RequestIDFields.all)
  }

  @Test func aHiddenIDLooksLikeAnUnusedOne() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let ben = try await payshare.person("Ben")
      let stranger = try await payshare.person("Mallory")
      let trip = try await asha.event(with: [ben])
      var tea: [PayshareV1.Expense] = []
      for index in 1...30 { tea.append(try await asha.pays(index, "Tea \(index)", [(ben, index)], in: trip)) }
      let group = try await asha.groups.createGroup(
        .with {
          $0.group = .with {
            $0.displayName = "Friends"
            $0.members = [.with { $0.userID = ben.id }]
          }
        })
      let grant = try await asha.grant("auditor", to: ben, on: .with { $0.resource = .eventID(trip.id) })
      let goal = try await asha.goal()
      let entry = try await asha.saves(5, for: goal, note: "Secret")
      let onGoal = try await asha.grant("auditor", to: ben, on: .with { $0.resource = .goalID(goal.id) })
      let budget = try await asha.budget(of: goal)
      let onBudget = try await asha.grant("auditor", to: ben, on: .budget(budget.id))
      let budgetEntry = try await asha.spends(5, of: budget) { $0.entry?.note = "Secret" }
      let approval = try await Self.approval(of: budget, by: asha, payshare)
      _ = try await stranger.budget(of: try await stranger.goal())
      _ = try await stranger.ownEvent()
      let meter = try await PageMeter(payshare.test)

      let all =
        Self.asks + Self.questions + Self.goals + Self.budgetAccess + Self.planning
      for (field, kind, ask) in all {
        let known =
          switch kind {
          case .group: group.id
          case .event: trip.id
          case .expense: tea[14].id
          case .user: ben.id
          case .grant: grant.grant?.id ?? ""
          case .goal: goal.id
          case .goalEntry: entry.id
          case .budget: budget.id
          case .budgetEntry: budgetEntry.id
          case .approval: approval.id
          case .grantOnGoal: onGoal.grant?.id ?? ""
          case .grantOnBudget: onBudget.grant?.id ?? ""
          }
        let unknown = UUID.version7().description
        let pages = try await meter.fewestPages(
          { _ = await status { try await ask(stranger, known) } },
          { _ = await status { try await ask(stranger, unknown) } })
        #expect(pages.first == pages.second, "\(field): pages read tell what exists")
        let one = await status { try await ask(stranger, known) }
        let other = await status { try await ask(stranger, unknown) }
        #expect(one != nil && one?.code == other?.code && one?.reason == other?.reason, "\(field)")
        #expect(one?.message == other?.message, "\(field)")
      }
    }
  }
}

extension Person {
  /// Asks what they may do on something.
  func asks(_ resource: PayshareV1.AccessResource) async throws {
    let allowed = try await access.checkAccess(
      .with { ($0.permission, $0.resource) = (.expenseRead, resource) }
    ).allowed
    if !allowed { throw Status(.permissionDenied, reason: "NOT_ALLOWED", "they may not") }
  }

  /// Asks what another user may do.
  fileprivate func asks(about user: String) async throws {
    _ = try await access.checkAccess(
      .with {
        ($0.userID, $0.permission) = (user, .eventRead)
        $0.resource = .with { $0.resource = .eventID(user) }
      })
  }
}

/// Counts the pages that PostgreSQL reads for the server, by `pg_stat_statements`. Its own are among them, always as
/// many: telling them apart would take the texts of all statements, which are in a file.
private struct PageMeter {
  private let database: Database
  private static let (rounds, attempts) = (5, 5)
  /// The pages, and how often PostgreSQL forgot statements of any test to make room.
  private static let pages: Statement<(pages: Int64, evictions: Int64)> = Statement(
    """
    SELECT sum(shared_blks_hit + shared_blks_read)::bigint, (SELECT dealloc FROM pg_stat_statements_info)
    FROM pg_stat_statements(false)
    WHERE dbid = (SELECT oid FROM pg_database WHERE datname = current_database())
    """
  ) { row throws(PostgresError) in (pages: try row.next(), evictions: try row.next()) }

  init(_ test: OpenTestDatabase) async throws {
    database = test.database
    try await test.made.administer("CREATE EXTENSION pg_stat_statements")
  }

  /// The fewest pages of each of two calls. The fewest of a few rounds, because a connection's first execution also
  /// reads the catalogue; and in turns, again if they differ, because tables grow by what the calls themselves write.
  func fewestPages(
    _ first: () async -> Void, _ second: () async -> Void
  ) async throws -> (first: Int64, second: Int64) {
    var fewest = (first: Int64.max, second: Int64.max)
    for _ in 1...Self.attempts where fewest.first == .max || fewest.first != fewest.second {
      fewest = (.max, .max)
      for _ in 1...Self.rounds {
        fewest.first = min(fewest.first, try await pages(first))
        fewest.second = min(fewest.second, try await pages(second))
      }
    }
    return fewest
  }

  private func pages(_ body: () async -> Void) async throws -> Int64 {
    while true {
      let before = try await database.readFirst(Self.pages) ?? (0, 0)
      await body()
      let after = try await database.readFirst(Self.pages) ?? (0, 0)
      // What was forgotten in between is missing from the sum.
      if before.evictions == after.evictions { return after.pages - before.pages }
    }
  }
}
