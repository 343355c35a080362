public import Approvals
import Goals
public import Identifiers
public import Postgres
public import RPC
import Rules
public import ServiceKit

/// Revisions of budgets as approvals know them.
public struct BudgetRevisionApprovals: ApprovalSubjects {
  private let database: Database

  /// The revisions of a database.
  public init(_ database: Database) {
    self.database = database
  }

  /// A revision with what it builds on: the revision in force, and the target of the goal.
  public func content(
    of subject: ApprovalSubject, etag: String?, for call: ServerCall
  ) async throws(Status) -> ApprovalContent {
    guard case .budgetRevision(let id, let number) = subject else { throw .noRevision }
    let organisation = try call.caller.organisationID
    let (budgets, revisions, lines, goals, authors) = try await database.read(
      BudgetStatements.budget(id, in: organisation),
      BudgetStatements.revision(number, of: id, in: organisation),
      BudgetStatements.lines(of: number, of: id, in: organisation),
      BudgetStatements.goal(of: id, in: organisation),
      BudgetStatements.authors(of: number, of: id, in: organisation), for: call)
    let budget = try Resource.budget(id).shown(budgets).budget
    let goal = try Resource.budget(id).shown(goals)
    guard let revision = revisions.first else { throw .noRevision }
    if let etag {
      try decide(GoalRules.requireOpen(isArchived: goal.isArchived, for: "SubmitForApproval"))
      try decide(revision.version.require(etag: etag))
      try decide(RevisionVerb.submit.require(in: revision.state))
    }
    let digest = try await call.compute(isLong: BudgetService.areMany(lines.count)) { () throws(Status) in
      try BudgetContent(budget, goalTarget: goal.target, try StatedLine.all(lines)).contentDigest()
    }
    return ApprovalContent(
      digest: digest, authorship: Authorship(authors), version: revision.version, base: budget.inForceNumber)
  }

  /// Sets the state of a revision.
  public func moving(
    _ subject: ApprovalSubject, _ move: ApprovalMove, in organisation: UUID
  ) -> ApprovalEffect {
    guard case .budgetRevision(let id, let number) = subject, let state = StoredRevision.State(move.state)
    else { return ApprovalEffect { _ in } }
    return ApprovalEffect { batch in
      batch.add(BudgetStatements.lock(id, in: organisation))
      batch.add(
        BudgetStatements.move(
          number, of: id, to: state, from: state.origins, move.submission?.version, in: organisation,
          at: move.time))
      if let submission = move.submission {
        batch.add(BudgetStatements.requireInForce(submission.base, of: id, in: organisation))
        batch.add(
          BudgetStatements.add(authors: [submission.authorID], of: number, of: id, in: organisation))
      }
    }
  }

  /// Puts a revision in force, as `ApproveBudgetRevision` does; who decides last approves it.
  public func approving(
    _ subject: ApprovalSubject, _ digest: ContentDigest, by approval: UUID, _ mutation: Mutation,
    for call: ServerCall
  ) async throws(Status) -> ApprovalEffect {
    guard case .budgetRevision(let id, let number) = subject else { throw .noRevision }
    let state = try await database.revisionState(of: number, of: id, call)
    guard state.revision.state == .submitted else { throw .lostRace }
    let ground = try await database.approvalGround(for: state, call)
    try decide(GoalRules.requireOpen(isArchived: ground.isGoalArchived, for: "DecideApproval"))
    let content = try await call.compute(isLong: BudgetService.areMany(state.lines.count)) {
      () throws(Status) in
      try BudgetContent(state.budget.budget, goalTarget: ground.goalTarget, state.lines)
        .contentDigest(digest.form)
    }
    guard content == digest else { throw .lostRace }
    var revision = state.revision
    revision.version = revision.version.next
    revision.approve(by: try call.caller.userID, at: mutation.time(after: revision.updateTime))
    let approval = RevisionApproval(revision: revision, oldState: .submitted, lines: state.lines)
    let new = try await NewInForce(approval, of: state, ground, call)
    return ApprovalEffect { batch in
      new.write(to: &batch, by: mutation, if: ground.goalTarget)
    } refusal: { error in
      BudgetGuard.refusal(error)
    }
  }
}

extension StoredRevision.State {
  /// What a revision becomes with its approval; nil for what putting a revision in force does.
  fileprivate init?(_ state: ApprovalState) {
    switch state {
    case .draft: self = .draft
    case .submitted: self = .submitted
    case .rejected: self = .rejected
    case .changesRequested: self = .changesRequested
    case .withdrawn: self = .withdrawn
    case .expired: self = .expired
    case .approved, .superseded: return nil
    }
  }

  /// The states from which its approval leads there. What was submitted may have expired, unnoticed, when it is reopened.
  fileprivate var origins: [StoredRevision.State] {
    switch self {
    case .draft: [.submitted, .rejected, .changesRequested, .withdrawn, .expired]
    case .submitted: [.draft]
    case .rejected, .changesRequested, .withdrawn, .expired: [.submitted]
    case .approved, .superseded: []
    }
  }
}
