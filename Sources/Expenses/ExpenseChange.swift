import Balances
import Events
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
  init(
    from stored: ExpenseStatements.StoredExpense, to new: Expense, in event: Event, _ change: Change,
    by mutation: Mutation
  ) throws(Status) {
    let before = try PayshareV1.Expense(stored)
    let time = mutation.time(after: stored.updateTime)
    let reply = PayshareV1.Expense(
      new, createTime: stored.createTime, updateTime: time, deleteTime: new.isDeleted ? time : nil)
    let kind = try change.kind(from: before, to: reply)
    try self.init(from: stored.expense, to: new, reply, in: event, by: mutation) { batch in
      batch.add(ExpenseStatements.update(new, as: reply, in: mutation.organisationID, at: time))
      batch.record(kind, of: new.id, by: mutation)
    }
  }

  /// What is done to an expense that exists.
  enum Change: Sendable {
    case update, delete, undelete

    /// What the journal says of it.
    func kind(
      from before: PayshareV1.Expense, to after: PayshareV1.Expense
    ) throws(Status) -> PayshareV1.JournalEvent.Kind {
      switch self {
      case .delete: return .expenseDeleted(.with { $0.expense = after })
      case .undelete: return .expenseUndeleted(.with { $0.expense = after })
      case .update:
        do throws(DecodingError) {
          let difference = try MessageDifference(from: before, to: after)
          return .expenseUpdated(
            .with {
              $0.expense = after
              $0.previous = difference.previous
              $0.changedFields = difference.fields
            })
        } catch {
          throw Status(.internal, "the expense's own message could not be read")
        }
      }
    }
  }

  private init(
    from old: Expense?, to new: Expense, _ reply: PayshareV1.Expense, in event: Event, by mutation: Mutation,
    _ record: (inout WriteBatch) -> Void
  ) throws(Status) {
    let changes: [Balance]
    do throws(MoneyError) {
      changes = try ExpenseBalances.changes(from: old, to: new)
    } catch {
      throw Status(.outOfRange, reason: "AMOUNT_TOO_LARGE", "\(error)")
    }
    self.reply = reply
    balances = changes
    (self.old, self.new) = (old, new)
    // What counts for budgets is read by who links the event to one, under the same lock.
    let locks = old.map { !$0.isSpentLike(new) } ?? true
    var place = 0
    batch = mutation.batch(replying: reply) { batch in
      batch.add(changes, toBalancesOf: event, in: mutation.organisationID, locks: locks) { batch in
        place = batch.count
        record(&batch)
      }
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
