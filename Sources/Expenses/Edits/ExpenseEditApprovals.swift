public import Approvals
import Events
public import Identifiers
import PayshareAPI
public import Postgres
public import RPC
import Rules
public import ServiceKit

/// Edits of expenses as approvals know them. An edit touches no other one: each is decided about on the version of the
/// expense that it builds on, and once that has changed its decisions are void.
public struct ExpenseEditApprovals: ApprovalSubjects {
  private let database: Database
  private let spending: any ExpenseSpending

  /// The edits of a database.
  /// - Parameter spending: makes expenses count for what their events count for.
  public init(_ database: Database, spending: any ExpenseSpending) {
    (self.database, self.spending) = (database, spending)
  }

  /// An edit on the version that its expense has now.
  public func content(
    of subject: ApprovalSubject, etag: String?, for call: ServerCall
  ) async throws(Status) -> ApprovalContent {
    let (edit, stored) = try await edit(subject, call)
    let expense = stored.expense
    if let etag {
      try decide(edit.version.require(etag: etag))
      try decide(ExpenseEditRules.requireDraft(edit))
      try decide(ExpenseEditRules.requireCurrent(edit, expense))
    }
    let digest = try await call.compute(isLong: edit.isLong) { () throws(Status) in
      try edit.digest(try expense.making(edit), on: expense.version)
    }
    return ApprovalContent(
      digest: digest, authorship: Authorship(edit.authorIDs), version: edit.version,
      base: edit.base.number)
  }

  /// The route of the event's threshold.
  public func route(for subject: ApprovalSubject, call: ServerCall) async throws(Status) -> SubjectRoute {
    let (event, organisation) = (subject.resource.id, try call.caller.organisationID)
    let threshold = try await database.readFirst(
      ExpenseEditThresholdStatements.threshold(of: event, in: organisation), for: call)
    return SubjectRoute(
      threshold?.amountMinor == nil ? nil : threshold?.routeID,
      check: ExpenseEditThresholdStatements.require(threshold?.version, of: event, in: organisation))
  }

  /// Sets the state of an edit.
  public func moving(
    _ subject: ApprovalSubject, _ move: ApprovalMove, in organisation: UUID
  ) -> ApprovalEffect {
    guard case .expenseEdit(let event, let number) = subject else { return ApprovalEffect { _ in } }
    return ApprovalEffect { batch in
      batch.add(
        ExpenseEditStatements.move(
          number, of: event, to: move.state, from: move.state.origins, submitting: move.submission,
          in: organisation, at: move.time))
    }
  }

  /// Makes an edit, as `UpdateExpense`, `DeleteExpense` or `UndeleteExpense` would; who decides last makes it.
  public func approving(
    _ subject: ApprovalSubject, _ digest: ContentDigest, by approval: UUID, _ mutation: Mutation,
    for call: ServerCall
  ) async throws(Status) -> ApprovalEffect {
    let (edit, stored) = try await edit(subject, call)
    let event = try await event(edit.eventID, call)
    let old = stored.expense
    guard edit.state == .submitted, edit.base == old.version else { throw .lostRace }
    guard edit.format <= ExpenseFormat.current, stored.message?.format ?? 0 <= ExpenseFormat.current else {
      throw ExpenseService.newerFormat
    }
    let change = try await call.compute(isLong: edit.isLong) { () throws(Status) in
      let new = try old.making(edit)
      guard try edit.digest(new, on: old.version, digest.form) == digest else { throw .lostRace }
      return try ExpenseChange(
        from: stored, to: new, in: event, edit.kind.change, by: mutation, approvedBy: approval)
    }
    var batch = change.batch
    if event.budgetCount > 0, !old.isSpentLike(change.new) {
      try await spending.count(SpentChange(from: old, to: change.new), in: event, for: call) { more in
        batch = change.batch(with: more)
      }
    }
    batch.add(
      ExpenseEditStatements.move(
        edit.number, of: event.id, to: .approved, from: [.submitted], edit.version,
        in: mutation.organisationID, at: mutation.time))
    return ApprovalEffect { [batch] all in all.append(batch) }
  }

  /// An edit with its expense.
  private func edit(
    _ subject: ApprovalSubject, _ call: ServerCall
  ) async throws(Status) -> (ExpenseEdit, ExpenseStatements.StoredExpense) {
    guard case .expenseEdit(let event, let number) = subject else { throw .noExpenseEdit }
    let organisation = try call.caller.organisationID
    guard
      let edit = try await database.readFirst(
        ExpenseEditStatements.edit(number, of: event, in: organisation), for: call)
    else { throw .noExpenseEdit }
    let stored = try await database.read(
      ExpenseStatements.expense(edit.expenseID, in: organisation), for: call)
    return (edit, try Resource.expense(edit.expenseID).shown(stored))
  }

  /// The event. Who takes part in it is not needed: the amounts were derived when the edit was made.
  private func event(_ id: UUID, _ call: ServerCall) async throws(Status) -> Event {
    let found = try await database.read(
      EventStatements.event(id, in: try call.caller.organisationID), for: call)
    return try Resource.event(id).shown(found).event
  }
}

extension ExpenseEdit {
  /// Whether it is more work than a loop does itself.
  var isLong: Bool { proposal.entryCount > OffLoopSizes.changedParts }
}

extension Status {
  /// There is no edit with a number.
  static var noExpenseEdit: Status {
    Status(.notFound, reason: "EXPENSE_EDIT_NOT_FOUND", "there is no edit with this number")
  }
}

extension ApprovalState {
  /// The states from which its approval leads an edit there. What was submitted may have expired, unnoticed, when it is
  /// reopened.
  fileprivate var origins: [ApprovalState] {
    switch self {
    case .draft: [.submitted, .rejected, .changesRequested, .withdrawn, .expired]
    case .submitted: [.draft]
    case .rejected, .changesRequested, .withdrawn, .expired, .approved: [.submitted]
    case .superseded: []
    }
  }
}
