import Balances
import Categories
import Events
import GoogleAPI
import Identifiers
import Money
public import PayshareAPI
public import Postgres
import Protobuf
public import RPC
import Rules
public import ServiceKit

/// Creates, changes and shows expenses, and updates the running balances with them.
public struct ExpenseService: PayshareV1.ExpenseService {
  let database: Database
  let pages: PageTokens
  let rewrites: ExpenseRewrites
  let spending: any ExpenseSpending

  /// A service over a database; `rewrites` receives messages of older formats found by lists.
  /// - Parameter spending: makes expenses count for what their events count for.
  public init(
    _ database: Database, pages: PageTokens, rewrites: ExpenseRewrites, spending: any ExpenseSpending
  ) {
    self.spending = spending
    self.database = database
    self.pages = pages
    self.rewrites = rewrites
  }

  /// Adds an expense to an event that the caller takes part in.
  public func createExpense(
    _ request: PayshareV1.CreateExpenseRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Expense {
    let caller = try call.caller
    let mutation = try Mutation(call, request, requestID: request.requestID)
    let chosen = try ChosenID(request.expenseID, field: "expense_id", of: request, by: caller)
    return try await database.create(
      mutation, chosen, for: call,
      isRepetition: { ExpenseStatements.isRepetition($0, in: caller.organisationID) },
      existing: { id async throws(Status) in try await getExpense(.with { $0.expenseID = "\(id)" }, call) }
    ) { () async throws(Status) in
      let event = try await event(UUID(required: request.eventID, field: "event_id"), call)
      let wanted = request.expense ?? PayshareV1.Expense()
      let category = try await use(ofCategoryIn: wanted, call)
      let change = try await change(of: wanted.entryCount, call) { () throws(Status) in
        let draft = ExpenseDraft(wanted, today: Timestamp.now.day)
        let expense = try decide(
          ExpenseRules.new(
            id: chosen?.id ?? .version7(), draft, in: event, by: caller.userID, category: category))
        return try ExpenseChange(creating: expense, chosen, in: event, by: mutation)
      }
      return try await commit(change, to: event, call)
    }
  }

  /// An expense of an event that the caller takes part in.
  public func getExpense(
    _ request: PayshareV1.GetExpenseRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Expense {
    let id = try UUID(required: request.expenseID, field: "expense_id")
    let stored = try await expense(id, call)
    return try await call.compose(of: stored.expense.entryCount) { () throws(Status) in
      try PayshareV1.Expense(stored)
    }
  }

  /// Expenses of an event that the caller takes part in, in the requested order and filtered as requested.
  public func listExpenses(
    _ request: PayshareV1.ListExpensesRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ListExpensesResponse {
    let caller = try call.caller
    let eventID = try UUID(required: request.eventID, field: "event_id")
    let query = try decide(ExpenseQuery(filter: request.filter, orderBy: request.orderBy))
    let list = ExpenseList(
      database, pages: pages, rewrites: rewrites, query, showsDeleted: request.showDeleted)
    let page = try list.page(of: eventID, size: request.pageSize, token: request.pageToken)
    let resource = Resource.event(eventID)
    var read = try await database.read(
      EventStatements.event(eventID, in: caller.organisationID),
      list.newest(of: eventID, in: caller.organisationID, page), of: resource, for: call)
    _ = try resource.shown(read.0)
    var response = PayshareV1.ListExpensesResponse()
    // Moved out, so that it is trimmed in place and not copied.
    let stored = read.1.popLast() ?? StoredExpenses()
    let readUpTo = stored.readUpTo
    response.expenses =
      stored.areCurrent ? stored.messages : try await list.upgraded(stored.ids, of: eventID, call)
    response.nextPageToken = try list.cut(
      &response.expenses, readUpTo: readUpTo, to: page, of: eventID)
    call.hasLongResponse = response.expenses.delimited.count > OffLoopSizes.encodedBytes
    return response
  }

  /// Changes the fields that the mask names.
  public func updateExpense(
    _ request: PayshareV1.UpdateExpenseRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Expense {
    let mutation = try Mutation(call, request, requestID: request.requestID)
    let category = try await use(ofCategoryIn: request.expense ?? PayshareV1.Expense(), call)
    return try await change(
      request.expenseID, .update, mutation, call, entries: request.expense?.entryCount ?? 0
    ) {
      expense, event, created throws(Status) in
      let draft = ExpenseDraft(request.expense ?? PayshareV1.Expense(), today: created)
      let fields = try decide(ExpenseField.fields(ofMask: request.updateMask?.paths ?? []))
      return try decide(
        ExpenseRules.edit(
          expense, fields, from: draft, etag: request.etag, in: event, category: category))
    }
  }

  /// Removes an expense from the balances; it can be restored.
  public func deleteExpense(
    _ request: PayshareV1.DeleteExpenseRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Expense {
    let mutation = try Mutation(call, request, requestID: request.requestID)
    return try await change(request.expenseID, .delete, mutation, call) { expense, _, _ throws(Status) in
      try decide(ExpenseRules.delete(expense, etag: request.etag))
    }
  }

  /// Restores a deleted expense to the balances.
  public func undeleteExpense(
    _ request: PayshareV1.UndeleteExpenseRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Expense {
    let mutation = try Mutation(call, request, requestID: request.requestID)
    return try await change(request.expenseID, .undelete, mutation, call) { expense, _, _ throws(Status) in
      try decide(ExpenseRules.undelete(expense, etag: request.etag))
    }
  }

  /// Reads an expense with its event, decides the change, and commits it with the balances.
  private func change(
    _ expenseID: String, _ kind: ExpenseChange.Change, _ mutation: Mutation, _ call: ServerCall,
    entries: Int = 0,
    _ decide: @escaping @Sendable (Expense, Event, _ created: CalendarDate) throws(Status) -> Expense
  ) async throws(Status) -> PayshareV1.Expense {
    try await database.once(mutation, for: call) { () async throws(Status) in
      let id = try UUID(required: expenseID, field: "expense_id")
      let (stored, threshold) = try await expenseAndThreshold(id, call)
      guard stored.message?.format ?? 0 <= ExpenseFormat.current else { throw Self.newerFormat }
      let event = try await event(stored.expense.eventID, call)
      let old = stored.expense
      let change = try await change(of: entries + old.entryCount, call) { () throws(Status) in
        let new = try decide(old, event, stored.createTime.day)
        return try ExpenseChange(from: stored, to: new, in: event, kind, by: mutation)
      }
      try await requireDirect(change, under: threshold, call)
      return try await commit(change, to: event, call)
    }
  }

  /// Computes a change with this many entries, in the compute pool if they are many.
  private func change(
    of entryCount: Int, _ call: ServerCall, _ decide: @escaping @Sendable () throws(Status) -> ExpenseChange
  ) async throws(Status) -> ExpenseChange {
    call.hasLongResponse = entryCount > OffLoopSizes.changedParts
    return try await call.compute(isLong: call.hasLongResponse, decide)
  }

  /// An expense that the caller may see.
  func expense(
    _ id: UUID, _ call: ServerCall
  ) async throws(Status) -> ExpenseStatements.StoredExpense {
    let resource = Resource.expense(id)
    return try resource.shown(
      await database.read(
        ExpenseStatements.expense(id, in: try call.caller.organisationID), of: resource, for: call))
  }

  /// Whether the category that an expense of a request names can be used. Asked for only if it names one.
  func use(
    ofCategoryIn wanted: PayshareV1.Expense, _ call: ServerCall
  ) async throws(Status) -> CategoryUse {
    guard let id = UUID(wanted.categoryID) else { return .inUse }
    return try await database.readFirst(
      CategoryStatements.use(of: id, in: try call.caller.organisationID), for: call) ?? .unknown
  }

  /// An event that the caller may see, with its participants.
  func event(_ id: UUID, _ call: ServerCall) async throws(Status) -> Event {
    let organisation = try call.caller.organisationID
    let resource = Resource.event(id)
    let (events, participantIDs) = try await database.read(
      EventStatements.event(id, in: organisation), EventStatements.participantIDs(of: id, in: organisation),
      of: resource, for: call)
    var event = try resource.shown(events).event
    event.participantIDs = participantIDs
    return event
  }

  /// An edit would lose fields that this program does not know.
  static var newerFormat: Status {
    Status(
      .unavailable, reason: "NEWER_FORMAT",
      "a newer server has written this expense, and this one cannot change it; try again")
  }
}
