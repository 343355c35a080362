import Balances
import Events
import Identifiers
import Journal
import Money
import PayshareAPI
import Postgres
import Protobuf
import RPC
import ServiceKit

/// A decided change of an expense: the reply to its caller, and the batch to commit, including the balances.
struct ExpenseChange: Sendable {
  /// The expense after the change.
  let reply: PayshareV1.Expense
  /// The change of balances.
  let balances: [Balance]
  /// How much of them moves.
  let movedMinor: Int64
  /// With the reply, unless an approval makes the change.
  let batch: WriteBatch
  /// What the expense was before; nil for a new one.
  let old: Expense?
  /// What it is then.
  let new: Expense
  /// The place in the batch behind the lock of the event, where others count what is spent.
  private let placeBehindLock: Int

  /// A new expense; `chosen` is its id if the client chose it.
  init(creating expense: Expense, _ chosen: ChosenID?, in event: Event, by mutation: Mutation) throws(Status)
  {
    let reply = PayshareV1.Expense(expense, createTime: mutation.time, updateTime: mutation.time)
    try self.init(from: nil, to: expense, reply, in: event, by: mutation) { batch in
      batch.add(
        ExpenseStatements.insert(
          expense, as: reply, chosen, in: mutation.organisationID, at: mutation.time))
      batch.record(.expenseCreated(.with { $0.expense = reply }), of: expense.id, by: mutation)
    }
  }

  /// The next version of an expense.
  /// - Parameter approval: the approval that makes the change; without one it is rolled back if it moves more than the
  ///   event's threshold by then.
  init(
    from stored: ExpenseStatements.StoredExpense, to new: Expense, in event: Event, _ change: Change,
    by mutation: Mutation, approvedBy approval: UUID? = nil
  ) throws(Status) {
    let before = try PayshareV1.Expense(stored)
    let time = mutation.time(after: stored.updateTime)
    let reply = PayshareV1.Expense(
      new, createTime: stored.createTime, updateTime: time, deleteTime: new.isDeleted ? time : nil)
    let kind = try change.kind(from: before, to: reply, approval?.description ?? "")
    try self.init(
      from: stored.expense, to: new, reply, in: event, by: mutation, isApproved: approval != nil
    ) { batch in
      batch.add(ExpenseStatements.update(new, as: reply, in: mutation.organisationID, at: time))
      batch.record(kind, of: new.id, by: mutation)
    }
  }

  /// What is done to an expense that exists.
  enum Change: Sendable {
    case update, delete, undelete

    /// What the journal says of it.
    func kind(
      from before: PayshareV1.Expense, to after: PayshareV1.Expense, _ approval: String
    ) throws(Status) -> PayshareV1.JournalEvent.Kind {
      switch self {
      case .delete: return .expenseDeleted(.with { ($0.expense, $0.approvalID) = (after, approval) })
      case .undelete: return .expenseUndeleted(.with { ($0.expense, $0.approvalID) = (after, approval) })
      case .update:
        do throws(DecodingError) {
          let difference = try MessageDifference(from: before, to: after)
          return .expenseUpdated(
            .with {
              $0.expense = after
              $0.previous = difference.previous
              $0.changedFields = difference.fields
              $0.approvalID = approval
            })
        } catch {
          throw Status(.internal, "the expense's own message could not be read")
        }
      }
    }
  }

  private init(
    from old: Expense?, to new: Expense, _ reply: PayshareV1.Expense, in event: Event, by mutation: Mutation,
    isApproved: Bool = false, _ record: (inout WriteBatch) -> Void
  ) throws(Status) {
    let (changes, moved): ([Balance], Int64)
    do throws(MoneyError) {
      changes = try ExpenseBalances.changes(from: old, to: new)
      // A new expense is under no threshold.
      moved = old == nil ? 0 : try ExpenseEditRules.moved(changes)
    } catch {
      throw Status(.outOfRange, reason: "AMOUNT_TOO_LARGE", "\(error)")
    }
    self.reply = reply
    (balances, movedMinor) = (changes, moved)
    (self.old, self.new) = (old, new)
    // What counts for budgets is read by who links the event to one, under the same lock.
    let locks = old.map { !$0.isSpentLike(new) } ?? true
    var place = 0
    let organisation = mutation.organisationID
    func fill(_ batch: inout WriteBatch) {
      batch.add(changes, toBalancesOf: event, in: organisation, locks: locks) { batch in
        place = batch.count
        if moved > 0, !isApproved {
          batch.add(ExpenseEditThresholdStatements.allow(moved, in: event.id, organisation))
        }
        record(&batch)
      }
    }
    if isApproved {
      var effects = WriteBatch()
      fill(&effects)
      batch = effects
    } else {
      batch = mutation.batch(replying: reply, fill)
    }
    placeBehindLock = place
  }

  /// The batch with what else the change counts for, behind the lock of the event.
  func batch(with more: WriteBatch) -> WriteBatch {
    var batch = batch
    batch.insert(more, at: placeBehindLock)
    return batch
  }
}
