import Identifiers
import Journal
import PayshareAPI
import Postgres
import Protobuf
import RPC
import Rules
import ServiceKit

/// A draft of the next revision of a budget, as it is written.
struct NewDraft: Sendable {
  /// The draft, as the method that makes it answers.
  let reply: PayshareV1.BudgetRevision
  private let budget: Budget
  private let revision: StoredRevision
  private let authors: Set<UUID>
  private let lines: [StoredLine]
  /// The lines that are different from the revision that it is made from, as they are and were.
  private let (messages, previous): ([PayshareV1.BudgetLine], [PayshareV1.BudgetLine])
  private let reason: String

  /// A draft that is made from another revision.
  /// - Parameters:
  ///   - changes: how its lines differ from those that it begins with; nil if they do not.
  ///   - authors: who made the other revision; they are authors of what was never approved.
  init(
    _ checked: DraftRules.Checked, from state: RevisionState, changing changes: LineChanges? = nil,
    by authors: [UUID] = [], because reason: String, _ mutation: Mutation, _ call: ServerCall
  ) async throws(Status) {
    let base = state.revision
    var budget = state.budget.budget
    budget.lastNumber += 1
    budget.version = budget.version.next
    let time = mutation.time(after: state.budget.updateTime)
    revision = StoredRevision(
      budgetID: budget.id, number: budget.lastNumber, baseNumber: base.number,
      lineCount: checked.lines.count, amounts: checked.amounts, creatorID: try call.caller.userID,
      createTime: time, updateTime: time)
    reply = PayshareV1.BudgetRevision(revision)
    self.budget = budget
    self.reason = reason
    self.authors = Set((base.state.isOpen ? authors : []) + [revision.creatorID])
    (lines, messages, previous) = try await call.compute(
      isLong: BudgetService.areMany(checked.lines.count)
    ) {
      (checked.lines.stored, changes?.lines.messages ?? [], changes?.previous.messages ?? [])
    }
  }

  /// Adds the draft; rolls the batch back if the budget has changed.
  func write(to batch: inout WriteBatch, by mutation: Mutation) {
    let (id, organisation) = (budget.id, mutation.organisationID)
    batch.add(BudgetStatements.update(budget, in: organisation, at: revision.updateTime))
    batch.add(BudgetStatements.insert(revision, in: organisation))
    batch.add(BudgetStatements.add(authors: authors, of: revision.number, of: id, in: organisation))
    batch.add(BudgetStatements.store(lines, of: revision.number, of: id, in: organisation))
    batch.record(
      .budgetRevisionCreated(.with { ($0.revision, $0.reason) = (reply, reason) }), of: id, by: mutation)
    if messages.isEmpty, previous.isEmpty { return }
    batch.record(
      .budgetLinesUpdated(
        .with {
          ($0.revision, $0.lines, $0.previousLines, $0.reason) = (reply, messages, previous, reason)
        }), of: id, by: mutation)
  }
}
