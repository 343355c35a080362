import GoogleAPI
import Identifiers
import PayshareAPI
import PostgresTestSupport
import Protobuf
import RPC
import Testing

/// A trip of Asha's with Ben and Chitra, on which edits that move more than 500 need another participant's approval.
struct ExpenseEditScene {
  let payshare: Payshare
  /// Administers the organisation.
  let root: Person
  let (asha, ben, chitra): (Person, Person, Person)
  let trip: PayshareV1.Event
  /// Asks any participant.
  let route: PayshareV1.ApprovalRoute
  let threshold: PayshareV1.ExpenseEditThreshold

  init(_ payshare: Payshare, amount: Int64 = 500) async throws {
    self.payshare = payshare
    root = try await payshare.administrator()
    asha = try await payshare.person("Asha")
    ben = try await payshare.person("Ben")
    chitra = try await payshare.person("Chitra")
    trip = try await asha.event(with: [ben, chitra])
    route = try await root.route("Edits", [.of("Anybody", .role("participant"))]) {
      $0.approvalRoute?.subject = .expenseEdit
    }
    threshold = try await asha.setsThreshold(amount, of: trip, by: route)
  }

  /// What Asha paid for Ben.
  func taxi(_ total: Int = 300) async throws -> PayshareV1.Expense {
    try await asha.expenses.createExpense(
      .with { ($0.eventID, $0.expense) = (trip.id, .exact(total, "Taxi", paidBy: asha, [(ben, total)])) })
  }

  /// Net balances of Asha, Ben and Chitra.
  func nets() async throws -> [Int64] {
    let balances = try await asha.balances.getBalances(.with { $0.eventID = trip.id }).balances
    return [asha, ben, chitra].map { person in
      balances.first { $0.userID == person.id }.map { $0.paidMinor - $0.owedMinor } ?? 0
    }
  }
}

extension Person {
  /// Edits of expenses.
  var edits: PayshareV1.ExpenseEditServiceClient { .init(channel) }

  /// Sets the threshold of an event.
  @discardableResult
  func setsThreshold(
    _ amount: Int64, of event: PayshareV1.Event, by route: PayshareV1.ApprovalRoute, _ etag: String = ""
  ) async throws -> PayshareV1.ExpenseEditThreshold {
    try await edits.setExpenseEditThreshold(
      .with {
        ($0.eventID, $0.amountMinor, $0.approvalRouteID) = (event.id, amount, route.id)
        ($0.reason, $0.etag) = ("because", etag)
      })
  }

  /// Makes a draft of an edit that changes the total, all of it between the same two people.
  func proposes(_ total: Int64, for expense: PayshareV1.Expense) async throws -> PayshareV1.ExpenseEdit {
    try await edits.createExpenseEdit(
      .with { request in
        (request.expenseID, request.kind, request.etag) = (expense.id, .update, expense.etag)
        request.expense = expense.with(total: total)
        request.updateMask = .with { $0.paths = ["total", "payers", "shares"] }
      })
  }

  /// Makes a draft of a deletion or a restoration.
  func proposes(
    _ kind: PayshareV1.ExpenseEdit.Kind, of expense: PayshareV1.Expense
  ) async throws -> PayshareV1.ExpenseEdit {
    try await edits.createExpenseEdit(
      .with { ($0.expenseID, $0.kind, $0.etag) = (expense.id, kind, expense.etag) })
  }

  /// Changes the total at once.
  @discardableResult
  func sets(_ total: Int64, of expense: PayshareV1.Expense) async throws -> PayshareV1.Expense {
    try await expenses.updateExpense(
      .with { request in
        (request.expenseID, request.etag) = (expense.id, expense.etag)
        request.expense = expense.with(total: total)
        request.updateMask = .with { $0.paths = ["total", "payers", "shares"] }
      })
  }

  /// Submits an edit.
  @discardableResult
  func submits(
    _ edit: PayshareV1.ExpenseEdit, by route: PayshareV1.ApprovalRoute? = nil
  ) async throws -> PayshareV1.Approval {
    let etag = try await sees(edit).etag
    return try await approvals.submitForApproval(
      .with {
        $0.subject = .expenseEdit(.with { ($0.eventID, $0.number) = (edit.eventID, edit.number) })
        ($0.approvalRouteID, $0.etag) = (route?.id ?? "", etag)
      })
  }

  /// An edit as it is now.
  func sees(_ edit: PayshareV1.ExpenseEdit) async throws -> PayshareV1.ExpenseEdit {
    try await edits.getExpenseEdit(.with { ($0.eventID, $0.number) = (edit.eventID, edit.number) })
  }

  /// An expense as it is now.
  func sees(_ expense: PayshareV1.Expense) async throws -> PayshareV1.Expense {
    try await expenses.getExpense(.with { $0.expenseID = expense.id })
  }
}

extension PayshareV1.Expense {
  /// With another total, which the only payer paid for the only person with a share.
  func with(total: Int64) -> PayshareV1.Expense {
    var other = self
    other.total?.amountMinor = total
    for index in other.payers.indices { other.payers[index].amountMinor = total }
    for index in other.shares.indices { other.shares[index].amountMinor = total }
    return other
  }
}
