import GoogleAPI
import Identifiers
import JSON
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import ProtobufJSON
import RPC
import Testing

/// An organisation sees, changes and refers to nothing of another one, whichever method and field it tries. The calls
/// are made from the descriptors of the contract: a new method or field is covered when it is written.
@Suite(.timeLimit(.minutes(10))) struct IsolationTests {
  /// What requests need besides their required fields to get beyond the checks of their form; by method.
  private static let contents: [String: String] = [
    "CreateEvent": #"{"event": {"displayName": "Trip", "baseCurrencyCode": "INR"}}"#,
    "CreateExpense": """
    {"expense": {"description": "Tea", "total": {"amountMinor": "100", "currencyCode": "INR"},
      "payers": [{"userId": "$user", "amountMinor": "100"}], "shares": [{"userId": "$user", "amountMinor": "100"}]}}
    """,
    "UpdateExpense": ##"{"expense": {"description": "Coffee"}, "updateMask": "$mask", "etag": "$etag"}"##,
    "UpdateGroup": #"{"group": {"displayName": "Mates"}, "updateMask": "displayName", "etag": "$etag"}"#,
    // The name that it has: each request finds the version that it names.
    "UpdateCategory": #"{"category": {"displayName": "Hobby"}, "updateMask": "displayName"}"#,
    "CreateGoal":
      #"{"goal": {"displayName": "Roof", "target": {"amountMinor": "5", "currencyCode": "EUR"}}}"#,
    "UpdateGoal": #"{"goal": {"displayName": "Roof"}, "updateMask": "$mask"}"#,
    "AddGoalEntry": #"{"entry": {"amountMinor": "5"}}"#,
    "UpdateGoalEntry": #"{"entry": {"amountMinor": "5"}, "updateMask": "amountMinor"}"#,
    "CreateBudget": """
    {"budget": {"displayName": "Household", "currencyCode": "EUR",
      "periods": {"startDate": "2027-01-01", "endDate": "2027-03-31"}}}
    """,
    "CopyBudget": """
    {"budget": {"displayName": "Household", "periods": {"startDate": "2028-01-01", "endDate": "2028-03-31"}}}
    """,
    "CreateBudgetTemplate": #"{"budgetTemplate": {"displayName": "With $path", "currencyCode": "EUR"}}"#,
    "UpdateBudgetTemplate": #"{"budgetTemplate": {"description": ""}, "updateMask": "$mask"}"#,
    "CreateApprovalRoute": """
    {"approvalRoute": {"displayName": "With $path",
      "steps": [{"displayName": "One", "deadlineHours": 1, "approvers": [{"role": "admin"}]}]}}
    """,
    "UpdateApprovalRoute": """
    {"approvalRoute": {"steps": [{"displayName": "One", "deadlineHours": 1, "approvers": [{"role": "admin"}]}]},
      "updateMask": "$mask"}
    """,
    "SubmitForApproval": #"{"budgetRevision": {"budgetId": "$budget_id", "number": "2"}}"#,
    "CreateShareLink": #"{"shareLink": {"expireTime": \#(tomorrow)}}"#,
    "CreateExpenseEdit":
      #"{"kind": "UPDATE", "expense": {"description": "Coffee"}, "updateMask": "$mask", "etag": "$etag"}"#,
    "UpdateExpenseEdit": #"{"expense": {"description": "Coffee"}, "updateMask": "$mask"}"#,
    "UpdateBudget": #"{"budget": {"displayName": "Household"}, "updateMask": "$mask"}"#,
    "UpdateBudgetLines": #"{"number": "2"}"#,
    "DecideApproval": #"{"digest": "1:\#(String(repeating: "0", count: 64))"}"#,
    "BulkDecideApprovals":
      #"{"items": [{"choice": "APPROVE", "digest": "1:\#(String(repeating: "0", count: 64))"}]}"#,
    "DivideBudgetLine": #"{"number": "2"}"#,
    "AddBudgetEntry": #"{"entry": {"amountMinor": "5", "entryDate": "2027-01-01"}}"#,
    "AddBudgetEntryOverLimit":
      #"{"entry": {"amountMinor": "5", "entryDate": "2027-01-01"}, "reason": "storm"}"#,
    "UpdateBudgetEntry": #"{"entry": {"amountMinor": "5"}, "updateMask": "amountMinor"}"#,
    "LinkEvent": #"{"exchangeRate": {"numerator": "1", "denominator": "90"}}"#,
    "GrantRole": #"{"grant": {"role": "auditor"}}"#,
    "UpdateGrant": #"{"updateMask": "reason"}"#,
    "ListAccessible": #"{"resourceType": "RESOURCE_TYPE_EVENT"}"#,
    "UpdateUser": #"{"user": {"displayName": "Root"}, "updateMask": "displayName"}"#,
    "UpdateOrganisation": #"{"organisation": {"displayName": "Acme"}, "updateMask": "displayName"}"#,
  ]

  private static var tomorrow: String {
    (try? GoogleProtobuf.Timestamp.days(1).json().compact) ?? "null"
  }

  /// Calls of these methods would end what the others need.
  private static let last: Set<String> = ["LogOut"]

  @Test func noMethodCrossesOrganisationsByAnyField() async throws {
    try await Payshare.with { payshare in
      let theirs = try await World(of: try await payshare.administrator())
      let root = try await payshare.anotherOrganisation("acme")
      let ours = try await World(of: root)
      let before = try await theirs.state(payshare)
      var count = 0
      for (method, input) in Self.methods {
        let maker = RequestMaker(input, ids: ours.ids, content: Self.contents[method.method])
        for path in maker.idPaths where !Self.isChosen(path, method) {
          count += 1
          let maker = maker.with(etag: try await ours.expense(by: root).etag)
          let request = try maker.request(with: path, from: theirs.ids)
          let (answer, status) = await Self.call(method, request, by: root)
          let place = "\(method.method).\(path.joined(separator: ".")): \(request)"
          if let status {
            #expect(Self.isRefusal(status, of: path), "\(place): \(status)")
            #expect(!theirs.secrets.contains { "\(status)".contains($0) }, "\(place): \(status)")
          } else {
            #expect(!theirs.secrets.contains { answer.contains($0) }, "\(place): \(answer)")
            #expect(try await theirs.mentions(payshare, in: ours) == [], "\(place)")
          }
        }
      }
      #expect(count > 20)
      #expect(try await theirs.state(payshare) == before)
    }
  }

  /// Whether a field is the id that a client chooses for something new.
  private static func isChosen(_ path: [String], _ method: MethodDescriptor) -> Bool {
    path.count == 1 && StrangerTests.chosen.contains("\(method.method).\(path[0])")
      && !StrangerTests.asks.contains { $0.field == "\(method.method).\(path[0])" }
  }

  /// The methods that people call, those that end sessions last.
  private static var methods: [(MethodDescriptor, MessageSchema)] {
    let schemas = PayshareAPIFileDescriptors.schemas
    let inputs = Dictionary(
      schemas.services.flatMap { service in
        service.methods.map { ("/\(service.fullName)/\($0.name)", $0.input) }
      },
      uniquingKeysWith: { first, _ in first })
    let all = PayshareAPIServices.all.flatMap(\.methods).compactMap {
      method -> (MethodDescriptor, MessageSchema)? in
      guard case .requirements? = method.policy?.access, method.kind == .unary,
        let input = inputs[method.path].flatMap({ schemas.message($0) })
      else { return nil }
      return (method, input)
    }
    return all.filter { !last.contains($0.0.method) }
  }

  private static func call(
    _ method: MethodDescriptor, _ request: String, by person: Person
  ) async -> (answer: String, status: Status?) {
    do {
      let schemas = PayshareAPIFileDescriptors.schemas
      let service = try #require(schemas.services.first { $0.fullName == method.service })
      let types = try #require(service.methods.first { $0.name == method.method })
      let bytes = try #require(schemas.message(types.input)).encoded(json: Array(request.utf8), schemas)
      let answer = try await person.channel.unary(
        method, frame: [UInt8](repeating: 0, count: 5) + bytes, CallOptions())
      return (try #require(schemas.message(types.output)).json(of: answer, schemas).compact, nil)
    } catch {
      return ("", error as? Status ?? Status(.internal, "\(error)"))
    }
  }

  /// Whether a status refuses the id at a path as one that is hidden or unknown, rather than something else.
  private static func isRefusal(_ status: Status, of path: [String]) -> Bool {
    switch status.code {
    // Of another organisation it is only said that the permission is missing there.
    case .permissionDenied:
      return status.reason == "ACCESS_DENIED"
        || path.last == "organisation_id" && status.reason == "PERMISSION_MISSING"
    case .notFound: return true
    // Whoever sees an approval is told that the person cannot decide about it, whoever that is.
    case .failedPrecondition:
      return path.last?.hasSuffix("_user_id") == true && status.reason?.hasPrefix("APPROVAL_") == true
    case .invalidArgument:
      let violations = status.detail(GoogleRpc.BadRequest.self)?.fieldViolations ?? []
      let name = path.last ?? ""
      // Nobody else is there to have decide; who delegates is the caller, whatever the request says.
      if violations.contains(where: { $0.reason == "OWN_DELEGATE" }) {
        return ["id", "from_user_id"].contains(name)
      }
      return violations.contains { $0.field.contains(name) || $0.description.contains(name) }
    default: return false
    }
  }
}

/// One of everything in an organisation, and the ids by the names of the fields that take them.
private struct World {
  let ids: [String: String]
  /// What another organisation must not see.
  let secrets: [String]
  private let organisation: String

  init(of person: Person) async throws {
    organisation = try await person.organisations.getOrganisation(.init()).id
    let secret = UUID.version7().description
    let group = try await person.groups.createGroup(
      .with { $0.group = .with { $0.displayName = "Group \(secret)" } })
    let event = try await person.event("Event \(secret)", with: [])
    let expense = try await person.pays(100, "Expense \(secret)", [(person, 100)], in: event)
    let invitation = try await person.invite("\(secret)@example.com")
    let category = try await person.category("Hobby")
    let goal = try await person.goal("Goal \(secret)")
    let goalEntry = try await person.saves(5, for: goal)
    let budget = try await person.budget("Budget \(secret)", of: goal, [.init(category, [1, 2, 3])])
    try await person.approves(budget)
    // A draft, which has the number 2.
    _ = try await person.revises(budget)
    let budgetEntry = try await person.spends(5, of: budget)
    let template = try await person.template("Template \(secret)", [.init(category, [1])])
    let route = try await person.route("Route \(secret)")
    let delegation = UUID.version7().description
    try await person.payshare.test.made.administer(
      """
      INSERT INTO approval_delegation (organisation_id, id, from_id, to_id, first_time, last_time, create_time)
      VALUES ('\(organisation)', '\(delegation)', '\(person.id)', gen_random_uuid(), now(), now() + interval '9 days',
        now())
      """)
    let approval = UUID.version7().description
    try await person.payshare.test.made.administer(
      """
      INSERT INTO approval (organisation_id, id, subject, subject_number, resource_type, resource_id, state, message,
        version, create_time, update_time)
      VALUES ('\(organisation)', '\(approval)', 1, 2, 8, '\(budget.id)', 1, '', 1, now(), now())
      """)
    let link = try #require(try await person.shares(.goalID(goal.id)).shareLink)
    let comment = try await person.says("Comment \(secret)", on: .goalID(goal.id))
    let sessions = try await person.sessions.listSessions(.init()).sessions
    let grants = try await person.access.listOwnGrants(.init()).grants
    // An entry of the journal is shown once it has its place.
    try await person.payshare.seal()
    let entries = try await person.audit.listAuditEntries(.with { $0.pageSize = 1 }).entries
    ids = [
      "user_id": person.id, "group_id": group.id, "event_id": event.id, "expense_id": expense.id,
      "invitation_id": invitation.id, "session_id": try #require(sessions.first).id,
      "organisation_id": organisation, "grant_id": try #require(grants.first).id,
      "entry_id": try #require(entries.first).id, "category_id": category.id,
      "goal_id": goal.id, "goal_entry_id": goalEntry.id, "budget_id": budget.id,
      "budget_entry_id": budgetEntry.id, "budget_template_id": template.id,
      "approval_route_id": route.id, "delegation_id": delegation,
      "approval_id": approval, "share_link_id": link.id, "comment_id": comment.id,
    ]
    secrets = [
      secret, person.email, category.id, goal.id, goalEntry.id, budget.id, budgetEntry.id, template.id,
      route.id, delegation, approval, link.id, comment.id,
    ]
  }

  /// The expense as it is now.
  func expense(by person: Person) async throws -> PayshareV1.Expense {
    try await person.expenses.getExpense(.with { $0.expenseID = ids["expense_id"] ?? "" })
  }

  /// A digest of all rows of the organisation, by table.
  func state(_ payshare: Payshare) async throws -> [String] {
    try await rows(payshare) { table in
      """
      SELECT '\(table) ' || coalesce(md5(string_agg(md5(t::text), '' ORDER BY md5(t::text))), '')
      FROM \(table) t WHERE organisation_id = '\(organisation)'
      """
    }
  }

  /// The tables in which another organisation has an id of this one.
  func mentions(_ payshare: Payshare, in other: World) async throws -> [String] {
    let patterns = ids.values.flatMap { id in
      ["'%\(id)%'", "'%\(id.utf8.map { String($0, radix: 16) }.joined())%'"]
    }
    return try await rows(payshare) { table in
      """
      SELECT '\(table)' FROM \(table) t WHERE organisation_id = '\(other.organisation)'
        AND t::text LIKE ANY (ARRAY[\(patterns.joined(separator: ", "))]) LIMIT 1
      """
    }
  }

  private func rows(_ payshare: Payshare, _ query: (String) -> String) async throws -> [String] {
    let tables = try await payshare.database.read(
      Statement(
        """
        SELECT c.relname::text FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
        WHERE a.attname = 'organisation_id' AND c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace
          AND c.relname NOT IN ('guess', 'job', 'journal_position')
        ORDER BY 1
        """, as: String.self))
    #expect(tables.count > 10)
    var found: [String] = []
    for table in tables {
      found += try await payshare.database.read(
        Statement(SQL(dynamic: query("\"\(table)\"")), as: String.self))
    }
    return found
  }
}
